/** The surnames most people have, most frequent first; a double surname (陈方安生) and 小李 are read with these only. */
const COMMON =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白' +
  '邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施洪季俞倪殷章鲁葛柳張劉陳楊黃趙吳孫馬鄭謝許韓馮鄧蕭蔣葉蘇呂盧鐘鍾譚陸' +
  '範賈韋鄒閆閻龍賀顧龔萬錢嚴湯溫魯'

/** The rest of the 百家姓 and later ones, with the traditional forms. */
const OTHERS =
  '安柏班包鲍暴贝毕卞边别卜薄步仓苍柴昌常晁巢车成储楚褚淳慈丛崇啜从寸达但党刀狄邸刁东都窦督独端敦堵多鄂樊房费丰封酆凤伏扶符福富甘干刚皋戈盖艮耿' +
  '弓公宫巩勾苟古谷关官管桂衮国海杭好黑衡弘红宏后厚呼扈花华滑怀桓宦皇霍姬嵇吉汲籍计纪暨冀家郏简蹇焦揭解晋靳经荆井景居鞠局鄢颜晏阚亢柯寇库夸蒯匡' +
  '邝旷况隗奎夔来赖兰蓝郎劳乐冷厉利郦励连廉练良凌令娄楼禄路逯栾伦骆麻麦满茅卯梅蒙糜米宓苗闵明缪牟木牧慕穆那能聂宁牛钮农区欧鸥藕庞裴皮平蒲濮朴浦' +
  '漆亓戚齐祁奇千强乔谯郄钦卿丘仇裘曲屈璩瞿权全阙冉饶容荣融茹阮芮桑沙山商赏尚召佘厍单申莘慎盛师时寿殳舒束双水司松宿随岁邰谈檀滕腾通仝同佟童涂屠' +
  '妥拓宛巍危卫蔚尉文闻翁沃乌邬巫伍仵郗奚郤席习冼洗咸鲜相项辛忻信邢幸胥须续宣轩荀燕羊阳仰养么羿伊衣佴益易阴荫银应雍尤游有於虞禹郁喻元苑岳越云郧' +
  '恽员运笪臧迮湛占詹翟展战祖诸竺禚祝庄卓宗左佐查种秘折缑逄敬靖兴真甄支植智仲宾辜过延要尧泰原院买萨巴艾敖代尕果盘荔侬鹿迟初綦逢刑化粟幺鞏蓋葦鮑' +
  '貝畢邊別倉蒼車儲從達黨東竇獨費豐鳳剛關國紅後華懷紀計簡經荊顏闞況來賴蘭藍勞樂厲酈勵連練婁樓祿欒倫駱麥滿閔繆寧鈕農區歐龐齊喬譙欽權闕饒榮賞單師' +
  '時壽雙隨歲談塗衛聞鄔習鮮項須續陽陰蔭銀應遊嶽雲鄖惲員運戰諸莊種'

/** Two-character surnames (复姓). */
const COMPOUND = (
  '欧阳 司马 诸葛 尉迟 长孙 上官 皇甫 令狐 东方 夏侯 慕容 司徒 司空 司寇 公孙 轩辕 宇文 端木 独孤 南宫 西门 东郭 百里 呼延 闻人 钟离 淳于 申屠 濮阳 澹台 赫连 拓跋 万俟 ' +
  '鲜于 闾丘 太叔 仲孙 单于 宗政 公冶 公羊 谷梁 梁丘 左丘 巫马 漆雕 乐正 颛孙 亓官 子车 壤驷 完颜 耶律 纳兰 第五 达奚 褚师 羊舌 微生 段干 即墨 ' +
  '歐陽 司馬 諸葛 尉遲 長孫 東方 公孫 軒轅 獨孤 南宮 聞人 鍾離 鐘離 濮陽 澹臺 赫連 萬俟 鮮于 單于'
).split(' ')

const commonSurnames: ReadonlySet<string> = new Set(COMMON)
const singleSurnames: ReadonlySet<string> = new Set(COMMON + OTHERS)
const compoundSurnames: ReadonlySet<string> = new Set(COMPOUND)

/** Whether these characters are exactly one Chinese surname, of one character or two. */
export const isSurname = (text: string): boolean => singleSurnames.has(text) || compoundSurnames.has(text)

/** Whether it is one of the surnames in everyday use, or a compound one. */
export const isCommonSurname = (text: string): boolean => commonSurnames.has(text) || compoundSurnames.has(text)

/** Whether it is a surname of two characters (欧阳). */
export const isCompoundSurname = (text: string): boolean => compoundSurnames.has(text)
