import { readLength } from '../phrase/read-length.ts'
import { isFree, matches, type Piece, type Said } from './said.ts'

export interface LengthSaid extends Piece {
  readonly minutes: number
}

const NUMBER = '[一二两]百[零一二三四五六七八九十]{0,3}|\\d{1,3}(?:\\.\\d{1,2})?|[一二两俩三仨四五六七八九十]{1,3}'
const CHINESE = `(?:(?:${NUMBER})\\s?个?(?:半\\s?)?(?:小时|钟头|钟(?![头表点情]))(?:半|零?\\s?(?:${NUMBER})\\s?分钟?|一刻钟?|[1-5]\\d(?![\\d点:.])|[二三四五]?十[一二三四五六七八九]?(?![\\p{Script=Han}]))?|半\\s?个?\\s?(?:多)?\\s?(?:小时|钟头|钟)|(?:${NUMBER})\\s?(?:来|多)?分钟|(?:${NUMBER})\\s?刻钟)`
const ENGLISH = '(?:an hour and a half|three[- ]quarters of an hour|one and a half hours|half an hour|half[- ]hour|a half hour|quarter of an hour|(?:an|one|two|three|\\d) hours? (?:and )?(?:\\d{1,2}|fifteen|twenty|thirty|forty) ?(?:minutes?|mins?)|1/2 (?:an )?hour|an hour|one hour|\\d{1,2}h[0-5]\\d(?!\\d)|(?:twenty|thirty|forty|fifty)[ -](?:one|two|three|four|five|six|seven|eight|nine)[ -](?:minutes?|mins?)|(?:\\d{1,3}(?:\\.\\d{1,2})?|two|three|four|five|ten|fifteen|twenty|thirty|forty|ninety)[ -]?(?:hours?|hrs?|h|minutes?|mins?|min|m)(?: ?(?:and )?(?:a half|\\d{1,2} ?(?:m|mins?|minutes?)))?)'
const LENGTHS = RegExp(`${CHINESE}|(?<![a-z0-9.])${ENGLISH}(?![a-z0-9])`, 'gu')
/** 20分钟前, 提前10分钟, 迟到半小时, every 30 min, 10-minute rule: no length of a meeting. */
const NOT_BEFORE = /(?:提前|迟到了?|晚到了?|每(?:天|周|次|个?月|日)?|隔|堵了?|堵车了?|等了?|路上|开车|晚了|超时|in|late by|every)\s?$/
const NOT_AFTER = /^\s?(?:前|后(?!续|面|来)|以?内|之内|的?车程|的路|一次|ago|late|from now|later|early|away|(?:drive|walk|ride|flight|train)(?! with| w\/))/
/** 等了张经理四十分钟, waited for Tom an hour: within the same clause. */
const SPENT_ELSE = /(?:等|迟到|晚到|堵|排队|开车|坐车|车程|路上|\b(?:wait(?:ed|ing)|drove|driving|delayed|stuck|late|queued))[^,，。;；]*$|[大小]$|(?:over|more than|less than|under|at least|up to|不到|不足|超过|至少|不下)\s?$|\d\s?(?:[-~到至]|to)\s?$/
const ABOUT = /(?:大概|大约|约莫|(?<![续签合预条节公违大])约|差不多|将近|接近|快|近|有|估计|about|around|almost|nearly|roughly|for)\s?$/

const UNITS = 'one two three four five six seven eight nine'.split(' ')
const TENS: Readonly<Record<string, number>> = { fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50 }
/** 1小时20, 2h15, an hour and twenty minutes, twenty-five minutes: as they are written out. */
const written = (said: string): string => said
  .replace(/^1\/2 (?:an )?hour$/, '30 min').replace(/^(\d{1,2})h(\d\d)$/, '$1h$2min').replace(/(小时|钟头)(\d\d|[二三四五]?十[一二三四五六七八九]?)$/, '$1$2分钟')
  .replace(/(twenty|thirty|forty|fifty)[ -](one|two|three|four|five|six|seven|eight|nine)[ -]/, (_, ten: string, unit: string) => `${(TENS[ten] ?? 0) + UNITS.indexOf(unit) + 1} `)
  .replace(/^(an|one|two|three|\d) hours? (?:and )?(\d{1,2}|[a-z]+) ?min.*$/, (_, hours: string, minutes: string) => `${(hours === 'an' ? 1 : UNITS.indexOf(hours) + 1 || Number(hours)) * 60 + (TENS[minutes] ?? Number(minutes))} min`)

/** How long it lasted, in minutes: 1小时, 一个半小时, 四十分钟, 90min, 1.5h, half an hour. Vague ones (一个多小时) are none. */
export const lengthIn = ({ text }: Said, taken: readonly Piece[]): LengthSaid | null => {
  for (const { from, to, found } of matches(LENGTHS, text)) {
    if (!isFree({ from, to }, taken) || /[来多]/.test(found[0]) || /^\s?(?:[来多]|不到)/.test(text.slice(to, to + 3))) continue
    const before = text.slice(Math.max(0, from - 8), from)
    if (NOT_BEFORE.test(before) || /[\d.]$/.test(before) || NOT_AFTER.test(text.slice(to, to + 10)) || SPENT_ELSE.test(text.slice(Math.max(0, from - 14), from))) continue
    const { length } = readLength(written(found[0]).replace(/three[- ]quarters of an hour/, '45 min').replace(/钟头|个钟$/, one => (one === '钟头' ? '小时' : '个小时')).replace(/[俩仨]/, one => (one === '俩' ? '两个' : '三个')).replace(/(\d) ?m(?:ins?)?$/, '$1 min'))
    if (length === null || length.min !== length.max || (length.min > 720 && /h/.test(found[0]))) continue
    const about = ABOUT.exec(before)?.[0].length ?? 0
    return { from: from - about, to: to + (/^\s?(?:左右|上下|or so)/.exec(text.slice(to, to + 6))?.[0].length ?? 0), minutes: length.min }
  }
  return null
}
