import type { PersonText } from '../texts.ts'

const ours = '青禾智家'

/** The people inside the reader’s firm. Names, firms and numbers are made up. */
export const colleagues = {
  zeng: {
    familyName: '曾', givenName: '颖', salutation: '曾老师', organization: ours, department: '总裁办', position: '副总裁助理', workContent: '协调跨部门项目，熟悉公司每一条业务线', tags: ['导师'],
    email: 'zengying@example.com', wechat: 'zengying-tea', placeNotes: '喜欢公司南门那家素面馆，靠窗的位置；不吃香菜。上次是她请的，下次我来。', howWeMet: '赵航介绍的，第一次午饭她就问：「你希望我怎么帮助你？」',
    line: ['每月第二周周五', '午餐', '1小时', '汇报工作进展，请教要不要转产品', '帮我看清了公司是怎么做决定的'],
    notes: [['她做助理之前带过五年海外项目，讲起来很实在。', 240], ['明年可能调去新业务，先不要跟别人提。', 40, 'private']],
    promised: [['me', '把转岗想法写成一页纸发给曾老师', 0], ['them', '介绍席曼给我认识', null, 28], ['me', '汇报新品立项会的结果', -300, 302]],
    talks: [
      ['lunch', '转产品还是继续做项目', '她的建议：先在现在的项目里把产品的活干起来，半年后再谈名分。让我写一页纸：想做什么、凭什么、缺什么。', '明年要成立新业务组，正在物色人。'],
      ['lunch', '怎么跟总监要资源', '先讲清楚不给资源会怎样，再给两个可选方案，不要只抱怨。'],
      ['lunch', '试产延期，怎么向上汇报', '坏消息要早说、自己说、带着办法说。她帮我改了汇报的前三句。'],
      ['coffee', '和供应链打交道的方法', '王总监看重的是预测准不准，不是态度好不好。每周给他一个数就行。'],
      ['lunch', '年度计划怎么排重点', '一年能做好的事只有三件。把要见的人和三件事对上，其余的放一放。'],
      ['lunch', '第一次独立主持评审会的得失', '准备充分，但没有留时间给反对意见。下次先单独拜访两位最可能反对的人。'],
      ['lunch', '怎样请教问题', '带着自己的答案去问，别人才好帮你。'],
      ['lunch', '第一次见面：我的三个诉求', '了解公司、认识人、请她做我的职场导师。她爽快地答应每个月一次。'],
    ],
  },
  zhang: {
    familyName: '张', givenName: '伟', salutation: '张经理', organization: ours, department: '市场部', position: '市场部经理', workContent: '整合营销', tags: ['新品'],
    mobile: '139 0000 0102', email: 'zhangwei@example.com', placeNotes: '咖啡只喝美式，周一上午别约。', howWeMet: '赵航带我去市场部拜访',
    line: ['每个月一次', '面对面或者远程会议', '1小时', '如何将我的工作与最新的整合营销项目做结合', '新品预热靠他'],
    promised: [['me', '把试用名单发给张经理', -2], ['them', '联合投放的复盘模板', 6]],
    talks: [
      ['face_to_face', '茶饮机预热方案第一稿', '主打「三分钟一杯好茶」。他担心试用样机不够，我答应协调二十台。', '市场部明年预算会收紧，大活动可能只做一次。'],
      ['remote_meeting', '联合投放复盘', '转化最好的是办公室场景的短视频，家庭场景一般。'],
      ['coffee', '产品卖点怎么讲', '参数没人记得住，要讲「加班到九点还有一杯热茶」。'],
      ['face_to_face', '整合营销的排期和我这边里程碑对齐', '他需要提前八周拿到定稿外观图。'],
      ['lunch', '第一次深聊：市场部怎么看项目经理', '希望我们不要临时改需求。约好每个月聊一次。'],
    ],
  },
  li: {
    familyName: '李', givenName: '敏', salutation: '李老师', organization: ours, department: '数据中心', position: '高级数据分析师', workContent: '用户数据分析，内部 SQL 讲师', roleLabels: ['SQL'], tags: ['导师', '数据'],
    email: 'limin@example.com', placeNotes: '九楼小会议室，她带自己的白板笔。', howWeMet: '听了她的内部分享，会后去要讲义',
    line: ['两周一次', '会议', '30分钟到1小时', '窗口函数，做出自己的留存看板', '每次先发学习提纲'],
    notes: [['喜欢看推理小说，每次见面都会推荐一本。', 150]],
    promised: [['me', '把下次要学的提纲发给李老师', -1], ['me', '发上次的学习总结', -40, 41]],
    talks: [
      ['remote_meeting', '留存看板：口径怎么定', '同一个词三个部门三种算法，先写口径再写 SQL。'],
      ['face_to_face', '窗口函数：LAG 和 LEAD', '做了两道题，第二道没做出来，她让我画表格再写。'],
      ['face_to_face', '窗口函数：排名与分组', '搞清楚了 RANK 和 ROW_NUMBER 的区别。'],
      ['remote_meeting', '慢查询怎么看', '先看扫了多少行，再看索引。'],
      ['face_to_face', '公共表表达式', '把三层子查询改成三段，自己也看得懂了。'],
      ['remote_meeting', '日期处理的坑', '月底、跨年、时区。'],
      ['face_to_face', '试用数据的漏斗', '第一次自己算出漏斗，她指出分母错了。'],
      ['remote_meeting', '多表连接与去重', '连接前先数行数。'],
      ['face_to_face', '聚合与分组', '作业全对，请她喝了奶茶。'],
      ['face_to_face', '怎么向业务讲数据', '先说结论，再说依据，最后说不确定的地方。'],
      ['remote_meeting', 'SELECT 与筛选', '从最基本的开始，她很有耐心。'],
      ['face_to_face', '学习计划：半年学会自己取数', '两周一次，每次先发提纲，课后发总结。'],
    ],
  },
  chen: {
    familyName: '陈', givenName: '岳', salutation: '陈总', organization: ours, department: '产品项目部', position: '产品项目总监', workContent: '管新品项目组合，我的直属上级', tags: ['新品'],
    mobile: '139 0000 0104', email: 'chenyue@example.com', placeNotes: '不爱打电话，急事发消息。', howWeMet: '部门调整后成为我的上级',
    line: ['两周一次', '面对面', '30分钟', '项目进展、风险，我的成长'],
    promised: [['them', '帮我约刘总二十分钟', 9]],
    talks: [
      ['face_to_face', '上市时间表的三个风险', '模具、认证、试用样机。他只问一句：「你要我做什么？」'],
      ['face_to_face', '季度目标对齐', '把「上市」拆成三个可以验收的点。'],
      ['message', '试产良率日报', '良率到九成二，先不扩产。'],
      ['face_to_face', '半年面谈', '肯定了协调能力，希望我多下判断，少传话。'],
      ['face_to_face', '预算超支怎么处理', '先自己砍一轮再来谈。'],
      ['face_to_face', '接手后的第一次单独谈话', '他喜欢看一页纸，不喜欢长邮件。'],
    ],
  },
  wang: {
    familyName: '王', givenName: '振邦', salutation: '王总监', organization: ours, department: '供应链中心', position: '供应链总监', workContent: '采购、排产与交付', tags: ['新品'],
    mobile: '139 0000 0105', placeNotes: '抽空见面最好在早上八点半以前，食堂二楼。', howWeMet: '曾老师引荐',
    line: ['每月一次', '面对面', '30分钟', '新品物料齐套与排产', '每周给一个预测数'],
    notes: [['儿子今年高考，最近不约晚上。', 170]],
    talks: [
      ['face_to_face', '长周期物料提前下单', '温控模组要十周。我给出首批三千台的预测，他同意先锁两千。', '年底前有两家供应商要换。'],
      ['call', '加急打样', '他一个电话就解决了，要记得好好谢他。'],
      ['face_to_face', '预测不准的复盘', '偏差主要在渠道试销，改成每周滚动。'],
      ['remote_meeting', '排产节奏与产能', '旺季前留一周机动。'],
      ['face_to_face', '第一次拜访供应链', '听他讲了一个小时怎么看一份计划靠不靠谱。'],
    ],
  },
  he: {
    familyName: '何', givenName: '庆禾', salutation: '何工', organization: ours, department: '研发中心', position: '嵌入式主任工程师', workContent: '茶饮机主控与温控', tags: ['新品', '技术'],
    email: 'heqinghe@example.com', wechat: 'hegong_mcu', placeNotes: '实验室在 B 座地下一层，去之前先说一声。', howWeMet: '茶饮机立项会',
    line: ['每月一次', '面对面', '30分钟', '技术难点与排期，哪些可以先砍'],
    promised: [['them', '温控新算法的测试数据', 4]],
    talks: [
      ['face_to_face', '温控过冲的两个方案', '方案一稳，方案二快。一起定了先上方案一。'],
      ['coffee', '他对项目流程的意见', '评审会太多，一半可以并掉。回去就改。'],
      ['face_to_face', '主控换型的影响', '多两周，省三块钱。'],
      ['call', '样机半夜掉线', '查到是电源纹波。'],
      ['face_to_face', '第一次去实验室', '他从头讲了一遍一杯茶是怎么泡出来的。'],
    ],
  },
  sun: {
    familyName: '孙', givenName: '丽华', salutation: '孙主任', organization: ours, department: '质检中心', position: '质检中心主任', workContent: '可靠性与认证', howWeMet: '认证清单对不上，去她办公室坐了一下午',
    line: ['每季度一次', '面对面', '1小时', '认证进度与上市门槛'],
    talks: [
      ['face_to_face', '安规认证的缺口', '差一份防干烧报告，下周补。'],
      ['call', '抽检标准能不能分级', '可以，但要书面说明。'],
      ['face_to_face', '认证清单逐条过', '二十七条，红的有四条。'],
    ],
  },
  jiang: {
    familyName: '蒋', givenName: '涛', salutation: '蒋涛', organization: ours, department: '测试部', position: '测试负责人', workContent: '整机与软件测试', tags: ['新品'], wechat: 'jiangtao-test',
    line: ['每月一次', '咖啡', '30分钟', '测试瓶颈，互相帮忙'],
    talks: [
      ['coffee', '测试用例能不能自动跑', '他想做，缺一个人两周。我去问问谁有空。'],
      ['lunch', '聊聊测试部的新人', '带了两个应届生，压力不小。'],
      ['message', '老化测试结果', '四百小时没问题。'],
      ['coffee', '缺陷分级的标准', '按用户会不会骂来分，他觉得有道理。'],
    ],
  },
  ouyang: {
    familyName: '欧阳', givenName: '雪', salutation: '小雪', organization: ours, department: '设计部', position: '高级工业设计师', workContent: '茶饮机外观与交互', roleLabels: ['', '饭搭子'], tags: ['新品', '饭搭子'],
    wechat: 'ouyang_snow', placeNotes: '爱吃酸菜鱼，园区东边那家。生日喜欢收手写卡片。', howWeMet: '入职同一批，培训坐同桌',
    line: ['每月两次', '午餐或者咖啡', '30分钟', '外观定稿，也聊聊生活'],
    notes: [['养了一只三花猫，叫豆沙。', 200], ['在考虑去读在职研究生，还没跟领导说。', 33, 'private']],
    promised: [['me', '把读研的学长介绍给小雪', 2]],
    talks: [
      ['lunch', '外观定稿前的最后一轮', '她坚持把手留成木的，我支持她去说服成本。'],
      ['coffee', '周末去看的展览', '拍了很多把手的照片回来。'],
      ['lunch', '用户说「看起来不敢碰」', '圆角加大，按键减到三个。'],
      ['dinner', '庆祝首版手板', '拉上了蒋涛。'],
      ['lunch', '她想读研', '我说想清楚为什么读，再算时间。'],
      ['coffee', '抱怨改稿', '听着就好，最后她自己想通了。'],
      ['message', '配色投票', '米白胜出。'],
      ['lunch', '入职一年的感受', '都觉得比刚来时稳了。'],
    ],
  },
  luo: {
    familyName: '罗', givenName: '毅', salutation: '罗毅', organization: ours, department: '电商部', position: '电商运营经理', workContent: '旗舰店与新品首发', tags: ['新品'], email: 'luoyi@example.com',
    line: ['每月一次', '面对面或者远程会议', '30分钟', '首发页面与备货'],
    talks: [
      ['remote_meeting', '首发页面的三个版本', '测试下来场景图比参数图好一倍。'],
      ['face_to_face', '首发备货量', '他要三千，供应链给两千，先做预售。'],
      ['lunch', '电商部怎么看新品', '怕没有差评管理的预案。'],
      ['remote_meeting', '竞品评价词云', '「清洗麻烦」排第一，值得当卖点。'],
    ],
  },
  shan: {
    familyName: '单', givenName: '秀兰', salutation: '单老师', organization: ours, department: '财务部', position: '预算主管', workContent: '项目预算与结算', howWeMet: '第一次报预算被她退回三次',
    line: ['每两个月一次', '面对面', '30分钟', '项目预算执行，提前对数'],
    talks: [
      ['face_to_face', '模具费用分摊', '跨年要拆两笔，她教我怎么写说明。'],
      ['face_to_face', '预算执行到六成', '差旅超了，物料省了。'],
      ['message', '报销单补发票', '已补齐。'],
      ['face_to_face', '怎么做一份财务看得懂的预算', '按月、按科目、写清假设。'],
    ],
  },
  xie: {
    familyName: '解', givenName: '东', salutation: '解律师', organization: ours, department: '法务部', position: '法务经理', workContent: '合同与知识产权',
    line: ['按需', '电话或者面对面', '30分钟', '合同与专利'],
    talks: [
      ['face_to_face', '外观专利申请', '上市前必须递交，他给了材料清单。'],
      ['call', '代工合同的违约条款', '延期责任写成阶梯式。'],
      ['email', '保密协议模板', '以后统一用新版。'],
    ],
  },
  lin: {
    familyName: '林', givenName: '一凡', salutation: '一凡', organization: ours, department: '数据中心', position: '数据平台工程师', workContent: '埋点与数据平台', roleLabels: ['', 'Python'], tags: ['数据'], wechat: 'linyifan',
    line: ['每月一次', '咖啡', '30分钟', '埋点方案，学一点 Python'],
    promised: [['me', '写一封感谢信，抄送一凡的主管', 1]],
    talks: [
      ['coffee', '试点机器的埋点', '他连夜帮我补了两个事件，要写封感谢信。'],
      ['lunch', '数据平台的排期', '下个季度才能给我们做看板，先用表格顶着。'],
      ['coffee', 'Python 入门：读一个表', '半小时写完了以前要做一上午的事。'],
      ['message', '埋点字段确认', '统一用下划线。'],
      ['lunch', '怎么和分析师提需求', '说清楚你要用数据做什么决定。'],
    ],
  },
  tang: {
    familyName: '唐', givenName: '宁', salutation: '唐宁', organization: ours, department: '产品项目部', position: '用户研究员', workContent: '访谈与可用性测试', roleLabels: ['用户访谈'], tags: ['导师'],
    line: ['每月一次', '面对面', '30分钟到1小时', '学会做用户访谈，为转产品做准备'],
    talks: [
      ['face_to_face', '一起做的第三次访谈', '我主问，她在旁边记。追问还是太快。'],
      ['face_to_face', '访谈提纲怎么写', '问过去发生的事，不问将来会不会买。'],
      ['coffee', '她为什么做用户研究', '因为喜欢听人说话。'],
      ['face_to_face', '旁听第一次访谈', '沉默五秒，用户自己会说下去。'],
    ],
  },
  liu: {
    familyName: '刘', givenName: '建国', salutation: '刘总', organization: ours, position: '副总裁', workContent: '分管供应链与制造', roleLabels: ['高层'],
    line: ['每季度一次', '面对面', '15分钟', '新品进展，听他对方向的看法'], why: '太忙，每月一次约不上，改为每季度',
    talks: [
      ['face_to_face', '新品进展十分钟', '他问了三个问题，都是关于交付的。'],
      ['face_to_face', '项目例会后多聊了几句', '让我常去一线看看。'],
      ['email', '上市计划一页纸', '回了四个字：可以，抓紧。'],
    ],
  },
  wu: {
    familyName: '吴', givenName: '静', salutation: '吴静', organization: ours, department: '人力资源部', position: 'HRBP', workContent: '产品线的人力伙伴', email: 'wujing@example.com',
    line: ['每季度一次', '咖啡', '30分钟', '公司里产品岗位的机会'],
    talks: [
      ['coffee', '内部转岗的流程', '要现主管同意，窗口在财年开始前两个月。', '产品部有两个编制还空着。'],
      ['coffee', '培训资源', '帮我报上了产品经理的内训。'],
      ['lunch', '新人融入的建议', '多认识三个部门以外的人。'],
    ],
  },
  mai: {
    familyName: '', givenName: '', name: '买买提·艾力', salutation: '艾力经理', organization: ours, department: '西北大区', position: '销售经理', workContent: '西北渠道', tags: ['渠道'], mobile: '139 0000 0120', placeNotes: '来总部出差一定请他吃顿正宗的拌面。',
    line: ['每月一次', '电话或者远程会议', '30分钟', '西北市场对新品的想法'],
    talks: [
      ['call', '西北的水质问题', '水硬，滤网要换得勤，建议做大容量版本。'],
      ['lunch', '他来总部开会', '带了葡萄干，全组都有份。'],
      ['remote_meeting', '区域试销名单', '先选三家老客户。'],
    ],
  },
  lily: {
    familyName: 'Chen', givenName: 'Lily', name: 'Lily Chen', salutation: 'Lily', organization: ours, department: '海外业务部', position: 'APAC Marketing Manager', workContent: '亚太市场推广', email: 'lily.chen@example.com', howWeMet: '张经理介绍',
    line: ['每两个月一次', '远程会议', '30分钟', '海外版需要提前考虑什么'],
    talks: [
      ['remote_meeting', '海外版的电压与认证', '先做新加坡和马来西亚。'],
      ['email', '竞品资料', '她发来十二款，附了价格带。'],
      ['remote_meeting', '认识一下', '英文开场，聊着聊着改了中文。'],
    ],
  },
  lu: {
    familyName: '陆', givenName: '杰', salutation: '陆经理', organization: ours, department: '海外业务部', position: '产品经理', workContent: '海外产品规划', howWeMet: '还没见过，Lily 说他负责海外产品',
    line: ['每两个月一次', '远程会议', '30分钟', '先认识，了解海外产品规划'],
    talks: [],
  },
  tian: {
    familyName: '田', givenName: '园', salutation: '田园', organization: ours, department: '产品项目部', position: '项目助理', workContent: '刚入职，会参与茶饮机上市', howWeMet: '新同事，还没单独聊过',
    line: ['每月一次', '咖啡', '30分钟', '帮她熟悉项目，也听听新人的眼光'],
    talks: [],
  },
  han: {
    familyName: '韩', givenName: '雪松', salutation: '雪松', organization: ours, department: '售后服务部', position: '服务主管', workContent: '门店与上门服务', tags: ['新品'],
    talks: [
      ['face_to_face', '连锁门店的上门服务', '滨江区可以做到四小时到店。'],
      ['coffee', '返修原因前三名', '漏水、噪音、不会用。'],
      ['message', '备件清单', '发给供应链了。'],
    ],
  },
} as const satisfies Record<string, PersonText>
