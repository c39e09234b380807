import { WHO } from './mask.ts'

const THANKS = '(?:感谢|谢谢|道谢|致谢|答谢|道(?:一?声|个)谢|谢(?!绝|幕|了|过|师|老)|thanks?)'
const TREAT = '(?:饭|人情|酒|客|情|咖啡|奶茶|茶|谢|感谢|谢谢|thank|thanks|大餐|火锅|东西)'
const MUST = '(?:要|得|该|应该|需要|记得|别忘了?|想|待|回头|打算|准备|找机会|找时间|需|改天|必须|有空|下次)'
const HOW = `(?:好好|当面|正式|再|去|跟|向|给|${WHO}|发.{0,6}|写.{0,4}|补.{0,4}|打.{0,4}|请.{0,6}|[\u0002\u0003]+|\\s){0,4}`
const HER = `(?:${WHO}|her|him|them)`

const OWED = RegExp([
  '\\b(?:not yet|yet to|haven\'t yet) thank(?:ed)?|thank[- ]?(?:you|s)(?: note| card| letter| email)?\\s?还没',
  `(?:还没|没来得及|一直没|没顾上)(?:有)?(?:好好|正式|单独)?(?:请|回请)\\s?${HER}(?:吃|喝|撮)`,
  `(?:还没有?|没来得及|来不及|尚未|未|一直没|没顾上|忘了?|没有?)[^,。;]{0,12}?(?<!吃|喝|聊|谈)${THANKS}`, `${THANKS}[^,。;]{0,8}(?:还没|没来得及|没说|未)`,
  `欠[^,。;]{0,14}?谢`, `欠(?:着|了)?\\s?${WHO}?[^,。;]{0,3}?(?:一?[顿个份杯句次餐]|着)?(?:大)?${TREAT}`, `欠(?:着|了)?\\s?${WHO}\\s?[^,。;]{0,6}?${TREAT}`, '(?:人情|那顿饭|顿饭)[^,。;]{0,5}(?:没|未|得|要|该)还', `(?:下次|改天|回头|有空)[^,。;]{0,10}${THANKS}`, `(?:买|送|写|准备|带)(?![^,。;]*[了过])[^,。;]{1,8}(?:谢谢|感谢|道谢)`, '\\bdeserves? [^.;]{0,12}thank', `(?:得|要|该|没|需|想)还(?:没还)?[^,。;]{0,4}?(?:个|一个)?人情`,
  `请[^,。;]{0,10}(?:吃|喝)[^,。;]{0,8}(?:道谢|感谢|致谢|答谢|谢)`, `${MUST}${HOW}${THANKS}`, `${MUST}[^,。;]{0,4}给\\s?${WHO}[^,。;]{0,10}(?:谢|道谢)`,
  '(?:haven\'?t|hadn\'?t|have not|didn\'?t|did not|never|yet to|need to|should|must|ought to|have to|gotta|got to|remember to|forgot to|don\'?t forget to|still (?:need|have) to|want to|meaning to|to)(?: \\w+){0,3} thank',
  `\\b(?:owed?|owing)\\s(?:${HER}|[a-z]+)[^.;]{0,20}thank`, `\\b(?:i|still|we|also|really)?\\s?owe\\s${HER}(?:\\s(?:one|big(?: time)?|a (?:big |huge |nice |proper )?(?:favou?r|drink|beer|coffee|lunch|dinner|meal|slab|pint|bottle|treat|gift|card|round|cake|hug)|lunch|dinner|coffee|drinks|beers?|for\\b|so much|a lot))?(?=$|[\\s,.;!])(?!\\s(?:an?|the|my|some|\\d|\\$))`,
  'thank[- ]?you (?:note|card|email|mail|message)? ?(?:still |is )*(?:owed|due|pending|to send|to write)', '(?:send|write|get|buy) [^.;]{0,20}thank[- ]?(?:you|s)', 'still owe(?!s? me|d me)', 'thanks (?:still )?(?:owed|due|pending)',
  `(?:^|[,;:.-]\\s*|todo:?\\s*)thank\\s${HER}(?!\\u0000)(?=\\s|!|$)`,
].join('|'), 'i')

/** Whether a masked line says that thanks are still owed. */
export const isOwed = (masked: string): boolean => OWED.test(masked)
