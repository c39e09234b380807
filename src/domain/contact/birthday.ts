/**
 * A birthday: solar (公历) or lunar (农历), the year optional. A lunar one may fall in a leap month (闰月);
 * lunar day is 1…30, solar day 1…31. 三十 in a 29-day month is kept on the 29th, a leap month without one in its plain month.
 */
export interface Birthday {
  readonly calendar: 'solar' | 'lunar'
  readonly year: number | null
  readonly month: number
  readonly day: number
  readonly leapMonth: boolean
}
