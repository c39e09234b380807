import type { PersonText } from '../texts.ts'

/** Clients, mentors, friends and former colleagues. Names, firms and numbers are made up. */
export const others = {
  qiu: {
    familyName: '仇', givenName: '宇', salutation: '仇总', organization: '汇川百货', department: '采购中心', position: '采购总监', workContent: '小家电品类采购', tags: ['客户', '渠道'], mobile: '139 0000 0113',
    placeNotes: '江边那家茶馆，喜欢岩茶。', howWeMet: '行业展会上他来看样机',
    line: ['每月一次', '面对面或者电话', '30分钟', '渠道对新品的反馈与铺货'],
    promised: [['me', '给仇总寄两台试用样机', 3]],
    talks: [
      ['face_to_face', '门店试销的条件', '先进八家店，三个月看动销。', '他们明年会砍掉三成的供应商。'],
      ['call', '陈列位置', '争取到茶叶区旁边。'],
      ['dinner', '聊行业，也聊他跑马拉松', '介绍了蔡宏给我认识。'],
      ['face_to_face', '第一次看样机', '他说泡出来的茶比他办公室的好。'],
    ],
  },
  cai: {
    familyName: '蔡', givenName: '宏', salutation: '蔡总', organization: '一叶茶铺', position: '首席运营官', workContent: '两百家连锁门店运营', tags: ['客户'], howWeMet: '仇宇引荐',
    line: ['每两个月一次', '面对面', '1小时', '门店试点与量产机要求'],
    talks: [
      ['face_to_face', '试点扩到五家的条件', '出茶时间稳定在三分钟内，清洗要一键。'],
      ['remote_meeting', '试点第一周数据', '高峰期排队短了四分钟。'],
      ['lunch', '连锁门店最怕什么', '怕坏了没人修。回来和韩雪松商量上门服务。'],
    ],
  },
  qin: {
    familyName: '秦', givenName: '历', salutation: '秦店长', organization: '一叶茶铺', department: '滨江店', position: '店长', workContent: '试点门店', tags: ['客户'], wechat: 'qinli-binjiang', placeNotes: '下午三点以后店里空，去的时候带杯咖啡。',
    line: ['两周一次', '面对面或者微信', '15分钟', '试点机器的真实情况'],
    promised: [['them', '整理一周的报错照片', 1]],
    talks: [
      ['face_to_face', '早高峰蹲点两小时', '店员嫌水箱小，换水太勤。'],
      ['message', '报错 E07', '何工说是水位传感器，远程处理好了。'],
      ['face_to_face', '店员培训', '一页图胜过十页说明书。'],
      ['call', '滤网更换', '改成提示音加灯。'],
      ['face_to_face', '装机第一天', '他亲自泡了二十杯试味。'],
    ],
  },
  guo: {
    familyName: '郭', givenName: '欣', salutation: '郭欣', organization: '知行公关', position: '客户总监', workContent: '新品公关传播', roleLabels: ['供应商'],
    line: ['每两个月一次', '面对面', '1小时', '上市传播节奏'],
    talks: [
      ['face_to_face', '媒体试用名单', '选了十二家，先给五家。'],
      ['call', '报价谈判', '降了百分之八，换来提前两周付款。'],
      ['face_to_face', '传播主线', '「让办公室有一杯好茶」。'],
    ],
  },
  fan: {
    familyName: '范', givenName: '知秋', salutation: '范老师', organization: '江城大学', department: '管理学院', position: '教授', workContent: '项目管理，我的毕业导师', tags: ['老师'], email: 'fanzhiqiu@example.com', placeNotes: '办公室 312，爱喝普洱。教师节记得问候。', howWeMet: '毕业论文导师',
    line: ['每季度一次', '咖啡或者电话', '1小时', '职业方向，也向老师报报平安'],
    talks: [
      ['call', '要不要转产品', '老师说：先看你每天最愿意做哪一小时。'],
      ['coffee', '回学校看老师', '给师弟师妹讲了半小时求职。'],
      ['email', '论文里的方法用上了', '老师很高兴，问能不能做案例。'],
    ],
  },
  zhao: {
    familyName: '赵', givenName: '航', salutation: '赵哥', organization: '远山科技', position: '项目总监', workContent: '医疗设备项目管理', roleLabels: ['前任上级', ''], tags: ['前领导'], mobile: '139 0000 0123', placeNotes: '周六上午在体育公园跑步。', howWeMet: '我在青禾的第一位上级，手把手带我',
    line: ['每季度一次', '咖啡', '1小时', '听听外面的世界，谢谢他带过我'],
    notes: [['他走之前帮我把人都介绍了一遍，这份情要记着。', 260]],
    helps: [['走之前把手上的人一个个介绍给我', 275]], givings: [['给他的新团队讲了一次里程碑怎么排', 63]],
    talks: [
      ['lunch', '他在新公司的第一个季度', '流程比我们重得多，但人单纯。', '他们明年要招项目经理。'],
      ['call', '转正答辩前的模拟', '他逐页提问，帮我补了三个漏洞。'],
      ['lunch', '告别午餐', '他说：人走茶不能凉。'],
      ['face_to_face', '把手上的关系一个个交给我', '曾老师、张经理、周明……'],
      ['face_to_face', '第一次做项目计划', '他用红笔改了三遍。'],
    ],
  },
  zhou: {
    familyName: '周', givenName: '明', salutation: '老周', organization: '恒达物流', position: '供应链经理', workContent: '冷链与仓储', roleLabels: ['', '曾帮我准备转正答辩'], tags: ['前同事'], wechat: 'zhouming-cold',
    line: ['每季度一次', '微信或者电话', '15分钟', '近况'],
    helps: [['陪我改转正答辩的材料，到晚上九点', 308]],
    talks: [
      ['call', '他到新公司安顿下来了', '说食堂不如我们。'],
      ['lunch', '送别', '约好常联系。'],
      ['face_to_face', '转正答辩的材料', '他陪我改到晚上九点。'],
      ['coffee', '供应链入门', '把 BOM 从头讲了一遍。'],
    ],
  },
  ma: {
    familyName: '马', givenName: '骏', salutation: '马骏', organization: '小满厨电', position: '创始人', workContent: '厨房小电创业', tags: ['前同事', '创业'],
    line: ['每季度一次', '微信或者电话', '15分钟', '创业近况，互相介绍资源'],
    talks: [
      ['call', '他拿到了天使轮', '替他高兴，顺便介绍了郭欣。'],
      ['coffee', '创业一年的体会', '最难的是找人，不是找钱。'],
      ['message', '新品发布会邀请', '去不了，帮他转发了。'],
    ],
  },
  yang: {
    familyName: '杨', givenName: '帆', salutation: '杨姐', organization: '北辰咨询', position: '高级经理', workContent: '消费品咨询', roleLabels: ['实习带教', ''], tags: ['前同事'],
    line: ['半年一次', '微信或者电话', '15分钟', '问候带我入行的人'],
    talks: [
      ['call', '向她报告转正的消息', '她说早就知道我行。'],
      ['message', '节日问候', '她刚休完产假回来。'],
      ['email', '推荐信', '很快就写好了。'],
    ],
  },
  xu: {
    familyName: '徐', givenName: '文', salutation: '老徐', nickname: '徐大侠', organization: '拾光网络', position: '产品经理', workContent: '内容产品', tags: ['同学'], wechat: 'xudaxia', placeNotes: '无辣不欢，湖南菜。', howWeMet: '大学室友',
    line: ['每月一次', '晚餐', '1小时', '产品经理的日常，帮我看转型'],
    promised: [['them', '把他的产品文档模板发我', null]],
    talks: [
      ['dinner', '帮我看转岗的一页纸', '删掉了一半形容词。'],
      ['dinner', '产品经理到底在做什么', '一半时间在说不。'],
      ['message', '推荐的三本书', '先看第二本。'],
      ['dinner', '他被毕业又入职', '两个月找到更好的。'],
      ['coffee', '周末闲聊', '约好秋天去爬山。'],
      ['dinner', '室友聚会', '好久没笑成这样。'],
    ],
  },
  huang: {
    familyName: '黄', givenName: '立言', salutation: '立言', organization: '独立顾问', position: '品牌顾问', workContent: '消费品牌', howWeMet: '行业沙龙',
    talks: [
      ['coffee', '小品牌怎么做内容', '先写一百条用户原话。'],
      ['lunch', '介绍董秘书长', '协会有个年度论坛，值得去听。'],
      ['message', '他新书的试读', '给了五条意见。'],
    ],
  },
  guan: {
    familyName: '关', givenName: '欣', salutation: '关欣', organization: '市一院', position: '康复师', workContent: '运动康复', tags: ['羽毛球'], placeNotes: '周三晚上七点，二号场。', howWeMet: '羽毛球馆搭档',
    talks: [
      ['face_to_face', '双打，三比二', '教我怎么保护手腕。'],
      ['dinner', '球后夜宵', '聊到她想开一间小诊所。'],
      ['face_to_face', '新球拍试手', '偏重，但顺。'],
      ['message', '请教颈椎', '发来三个动作，有用。'],
      ['face_to_face', '第一次组队', '输得很惨，但开心。'],
    ],
  },
  yuchi: {
    familyName: '尉迟', givenName: '恒', salutation: '尉迟先生', organization: '锦程人才', position: '高级顾问', workContent: '消费电子猎头', roleLabels: ['猎头'],
    talks: [
      ['call', '市场行情', '产品岗看重有没有从零到一的项目。'],
      ['message', '简历建议', '把「协助」都换成动词。'],
    ],
  },
  feng: {
    familyName: '冯', givenName: '凯', salutation: '冯经理', organization: '同悦包装', position: '客户经理', workContent: '彩盒与内衬', roleLabels: ['供应商'], mobile: '139 0000 0134',
    talks: [
      ['face_to_face', '跌落试验没过', '内衬加厚两毫米，重打样。'],
      ['call', '彩盒交期', '节前赶出来。'],
      ['face_to_face', '看厂', '车间很整齐，放心。'],
    ],
  },
  dong: {
    familyName: '董', givenName: '梅', salutation: '董秘书长', organization: '小家电行业协会', position: '秘书长', workContent: '论坛与标准', roleLabels: ['行业协会'], howWeMet: '黄立言引荐',
    talks: [
      ['email', '论坛分享的题目', '可以讲「办公室里的一杯茶」。'],
      ['face_to_face', '协会年会', '认识了三位同行。'],
    ],
  },
  xi: {
    familyName: '席', givenName: '曼', salutation: '席老师', organization: '青藤创投', position: '投资经理', workContent: '消费投资', roleLabels: ['曾老师介绍'], howWeMet: '曾老师刚加了我们的群，还没见面',
    talks: [],
  },
  peng: {
    familyName: '彭', givenName: '博文', salutation: '博文', organization: '已离开行业', position: '', roleLabels: ['同期实习'],
    line: ['每季度一次', '微信', '15分钟', '近况'], why: '他转行去做民宿，话题越来越少，各自安好',
    talks: [
      ['message', '民宿开业', '祝他生意兴隆。'],
      ['call', '他要离开行业了', '祝福他。'],
      ['lunch', '实习同期小聚', '四个人只剩两个还在做硬件。'],
    ],
  },
  deng: {
    familyName: '邓', givenName: '睿', salutation: '邓睿', organization: '宏图保险', position: '理财顾问', roleLabels: ['培训同学'], why: '每次联系都是推销，先放一放',
    talks: [
      ['message', '推荐保险产品', '婉拒。'],
      ['coffee', '培训后聊聊', '人很热情。'],
    ],
  },
  shen: {
    familyName: '沈', givenName: '佳', salutation: '沈佳', organization: '新西兰留学', roleLabels: ['老同学'], why: '她出国读博，时差大，等她回来再聚',
    talks: [
      ['dinner', '出国前的聚餐', '送了她一包家乡的茶。'],
      ['message', '到学校了', '风景很好，就是想吃辣。'],
    ],
  },
} as const satisfies Record<string, PersonText>
