import { isEdge, type Said } from './said.ts'
import { titleEnd } from './titles.ts'

/** Capital words that are no person's name. */
const NOT_NAMES = new Set((
  'i monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
  'q1 q2 q3 q4 ppt okr kpi pm am hr it ai excel sql python zoom teams slack wechat google figma notion feishu lark starbucks manner luckin christmas easter beijing shanghai shenzhen hangzhou guangzhou london paris tokyo singapore berlin new york ' +
  'the a an my our his her their your this that next last today tomorrow yesterday tonight dr mr ms mrs prof english chinese java react vue git github linkedin whatsapp dingtalk wecom email call lunch dinner coffee meeting crm erp saas api demo team ceo cto cfo vp me us him them it you all everyone finance marketing sales legal product design engineering ' +
  'bp pr jd cv nda sla poc mvp prd ui ux qa hq gmv roi offer visa budget contract pricing quote report project plan review support procurement operations ops accounting security research board council embassy microsoft apple amazon meta tencent alibaba huawei openai tesla boston chicago seattle dubai sydney munich vienna rome madrid milan hong kong macau taipei ' +
  'breakfast brunch drinks tea chat talk sync standup workshop webinar conference party wedding gym yoga golf tennis xmas thanksgiving cny had met saw spoke talked called got sent gave told asked thanks thank need will should haven\'t still owe remember follow todo and with about for from at in on to re haven hasn hadn didn don doesn won couldn wouldn isn wasn aren weren shouldn let she he they there what who'
).split(' '))
/** Given names that are taken for people in lower case too, where a person is sure to stand. */
const GIVEN_NAMES = new Set((
  'james john robert michael david william richard joseph thomas charles chris daniel matt matthew anthony mark steven paul andrew josh kenneth kevin brian george tim ron jason ed jeff ryan jacob gary nick eric jon stephen larry justin scott brandon ben benjamin sam greg alex patrick jack dennis jerry tyler aaron jose adam nathan henry zach doug peter kyle noah ethan jeremy ' +
  'walter keith roger terry sean austin carl dylan arthur jordan jesse bryan billy bruce gabe joe logan alan juan albert willie elijah wayne randy vincent roy ralph bobby russell philip johnny tom bob mike dave steve jim dan tony andy leo max oscar felix hugo simon martin ivan omar ali ahmed raj ravi arjun vikram anand ' +
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia kathy amy angela anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet maria catherine heather diane julie olivia joyce ' +
  'victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa sara janice marie julia kathryn frances alice judy sophia sophie grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte kayla alexis lori kate katie jenny jen lucy lily nina zoe chloe mia ella ava claire fiona dana ' +
  'vera priya neha anita leila fatima yuki kenji hiroshi mei ling wei jing lena ingrid ines elena olga svetlana katya bella cathy tracy vivian cindy wendy mandy eva ivy iris yoyo coco tina gina rita sonia'
).split(' '))

const LATIN_NAME = /(?:(?:dr|mr|ms|mrs|miss|prof)\.? )?[a-z\u00c0-\u024f]+(?:['’-](?!s\b)[a-z\u00c0-\u024f]+)*/y
const HONORIFIC = /^(?:dr|mr|ms|mrs|miss|prof)\.? /
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
    if (NOT_NAMES.has(bare.replace(/['’].*$/, '')) || (words === 0 && /^\p{Lu}{4,}$/u.test(original(start, start + word.length)))) break
    end = start + word.length
    if (text.charAt(end) !== ' ' || everyday) break
    start = end + 1
  }
  if (end === -1) return -1
  const gap = text.charAt(end) === ' ' && titleEnd(text, end + 1) !== -1 ? end + 1 : end
  const titled = titleEnd(text, gap)
  return titled !== -1 ? titled : end
}

/** Dr Wong, Ms. Nguyen: with a form of address before it, it is a name wherever it stands. */
export const isAddressed = (text: string, at: number): boolean => HONORIFIC.test(text.slice(at, at + 6))
