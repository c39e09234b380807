/** Surnames that people read, or type, in more ways than one, with all those ways; ü is v. Traditional forms stand beside the simplified ones. */
const TABLE =
  '曾:zeng,ceng 单單:shan,dan,chan 仇:qiu,chou 解:xie,jie 区區:ou,qu 查:zha,cha 朴:piao,pu 盖蓋:ge,gai 翟:zhai,di 覃:qin,tan 乐樂:yue,le 尉蔚:yu,wei 万萬:wan,mo 俟:qi,si ' +
  '澹:tan,dan 长長:zhang,chang 员員贠:yun,yuan 召:shao,zhao 折:she,zhe 黑:he,hei 秘:bi,mi 种種:chong,zhong 缪繆:miao,mou,miu 宓:mi,fu 牟:mou,mu 隗:wei,kui 郇:xun,huan 繁:po,fan ' +
  '洗:xian,xi 祭:zhai,ji 强強:qiang,jiang 都:du,dou 车車:che,ju 莘:shen,xin 郗:xi,chi 谌諶:chen,shen 褚:chu,zhu 贲賁:ben,bi 那:na,nuo 沈:shen,chen 薄:bo,bao 柏:bai,bo 宿:su,xiu ' +
  '句:gou,ju 冯馮:feng,ping 卜:bu,bo 么:yao,me 佴:nai,er 晟:cheng,sheng 钭鈄:tou,dou 阚闞:kan,han 殷:yin,yan 臧:zang,cang 重:zhong,chong 适適:kuo,shi 隽雋:juan,jun 谷:gu,yu 瞿:qu,ju ' +
  '恽惲:yun,hun 郄:xi,qie 阙闕:que,jue'

const READINGS: ReadonlyMap<string, readonly string[]> = new Map(TABLE.split(' ').flatMap(entry => {
  const [characters = '', readings = ''] = entry.split(':')
  return [...characters].map(character => [character, readings.split(',')] as const)
}))

/** The other ways a character of a surname is read; none for most. */
export const surnameReadings = (character: string): readonly string[] => READINGS.get(character) ?? []
