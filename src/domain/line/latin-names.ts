import { isEdge, type Said } from './said.ts'
import { titleEnd } from './titles.ts'

/** Capital words that are no person's name. */
const NOT_NAMES = new Set((
  'i monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
  'q1 q2 q3 q4 ppt okr kpi pm am hr it ai excel sql python zoom teams slack wechat google figma notion feishu lark starbucks manner luckin christmas easter beijing shanghai shenzhen hangzhou guangzhou london paris tokyo singapore berlin new york ' +
  'the a an my our his her their your this that next last today tomorrow yesterday tonight dr mr ms mrs prof english chinese java react vue git github linkedin whatsapp dingtalk wecom email call lunch dinner coffee meeting crm erp saas api demo team ceo cto cfo vp me us him them it you all everyone finance marketing sales legal product design engineering ' +
  'bp pr jd cv nda sla poc mvp prd ui ux qa hq gmv roi offer visa budget contract pricing quote report project plan review support operations ops accounting security embassy microsoft apple amazon meta tencent alibaba huawei openai tesla rome hong kong macau taipei ' +
  'acme adobe stripe deloitte kpmg accenture mckinsey bain bcg goldman blackrock sequoia salesforce oracle cisco intel nvidia samsung sony siemens bosch philips ibm sap vmware netflix spotify uber airbnb bytedance tiktok jd pinduoduo xiaomi baidu netease didi shopee grab paypal visa mastercard unilever nestle pepsi nike toyota bmw volkswagen boeing airbus shell hsbc citi ubs dhl fedex maersk hubspot shopify zendesk atlassian github anthropic databricks snowflake ' +
  'vendor client customer boss supplier agency manager recruiter landlord landlady supplier partner board hq ' +
  'publicly finally recently quickly briefly unfortunately officially personally privately apparently basically currently eventually hopefully lately ' +
  'breakfast brunch drinks tea chat talk sync standup workshop party wedding gym yoga golf tennis xmas thanksgiving cny had met saw spoke talked called got sent gave told asked thanks thank need will should haven\'t still owe remember follow todo and with about for from at in on to re haven hasn hadn didn don doesn won couldn wouldn isn wasn aren weren shouldn let she he they there what who'
).split(' '))
/** Given names that are taken for people in lower case too, where a person is sure to stand. */
const GIVEN_NAMES = new Set((
  'james john robert mike michael david dave william joe tom chris daniel dan matt tony steve paul andrew kevin brian george tim jason jeff ryan nick eric scott ben sam greg alex adam henry peter noah ethan bob jim andy leo oscar ali ravi raj ' +
  'steve stephen marcus lucas jake josh luke max harry oliver jack charlie liam owen simon martin neil ian ken kyle justin brandon aaron sean shaun gary craig phil graham stuart keith dennis jerry larry terry roger bruce carl karl ivan igor boris juan carlos luis pedro diego pablo mario marco luca paolo pierre hans klaus ahmed omar hassan yusuf amit anil sanjay vijay arjun rahul rohit vikram suresh ramesh hiroshi kenji takeshi minho jin wei ' +
  'mary jennifer jessica sarah karen lisa nancy ashley emily amy anna emma nicole helen kate katherine julie olivia kelly hannah alice sophie lucy lily nina zoe chloe mia ella claire fiona dana vera priya eva cindy vivian wendy mandy tina coco ' +
  'rachel laura megan jenny jen becky beth liz lizzie elizabeth diana donna susan linda barbara nancy betty helena ingrid heidi greta sofia maria carmen elena irina olga tanya natasha anya nadia leila fatima aisha amina deepa anita sunita kavya meera divya pooja neha yuki keiko naomi rebecca molly sally polly ellie evie isla freya abby natalie samantha sam jess katie cathy kathy judy jane janet jean gina gloria cheryl sharon tracy stacy michelle angela monica veronica christine christina caroline charlotte victoria vicky jackie joanna jo kim sandy debbie penny bonnie peggy maggie winnie yvonne'
).split(' '))

const LATIN_NAME = /(?:(?:dr|mr|ms|mrs|miss|prof|sir|madame?|monsieur|herr|frau)\.? )?[a-z\u00c0-\u024f]+(?:['’-](?!s\b)[a-z\u00c0-\u024f]+)*/y
const HONORIFIC = /^(?:dr|mr|ms|mrs|miss|prof|sir|madame?|monsieur|herr|frau)\.? /
const HOUSE = /^(?: (?:team|folks|people|guys|crew|staff|hq|office|inc|ltd|llc|corp|gmbh|group|labs?|capital|ventures|bank|partners|university|hospital|school)\b|(?:公司|集团|银行|团队|那边|的人|科技|资本|大学|医院))/
const CAPITAL = /^\p{Lu}/u

/** Where a name in letters that begins here ends: Nina, Lily Chen, Dr. Wong, Tom哥; every word with a capital, -1 for none. `sure` takes everyday names in lower case too. */
export const latinNameEnd = ({ text, original }: Said, at: number, sure = false): number => {
  if (!isEdge(text, at)) return -1
  let end = -1
  for (let start = at, words = 0; words < 3; words++) {
    LATIN_NAME.lastIndex = start
    const word = LATIN_NAME.exec(text)?.[0]
    const bare = word?.replace(HONORIFIC, '')
    if (word === undefined || bare === undefined || bare.length < 2) break
    const capital = CAPITAL.test(original(start, start + 1)) && CAPITAL.test(original(start + word.length - bare.length, start + word.length - bare.length + 1))
    const everyday = sure && words === 0 && GIVEN_NAMES.has(bare) && !/\p{Lu}/u.test(original(start, start + word.length))
    if (!capital && !everyday) break
    if (NOT_NAMES.has(bare.replace(/['’].*$/, '')) || (words === 0 && !GIVEN_NAMES.has(bare) && /^\p{Lu}{2,}$/u.test(original(start, start + word.length)))) break
    end = start + word.length
    if (text.charAt(end) !== ' ' || everyday) break
    start = end + 1
  }
  // Adobe team, Globex Ltd: a house, nobody.
  if (end === -1 || HOUSE.test(text.slice(end))) return -1
  const gap = text.charAt(end) === ' ' && titleEnd(text, end + 1) !== -1 ? end + 1 : end
  const titled = titleEnd(text, gap)
  return titled !== -1 ? titled : end
}

/** Dr Wong, Ms. Nguyen: with a form of address before it, it is a name wherever it stands. */
export const isAddressed = (text: string, at: number): boolean => HONORIFIC.test(text.slice(at, at + 10))
