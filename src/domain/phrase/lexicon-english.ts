import type { Meaning } from './token.ts'

type Entry = readonly [words: string, meaning: Meaning]

/** English words and phrases by meaning, separated by bars; hyphens count as spaces and the longest phrase wins. */
export const ENGLISH: readonly Entry[] = [
  ['every|each', { kind: 'each' }],
  ['per|of|in|in the|of the|per each', { kind: 'per' }],
  ['other|alternate|alternating|every alternate', { kind: 'other' }],
  ['a|an', { kind: 'article' }],
  ['half a|half an|half', { kind: 'half' }],
  ['and a half|and half|& a half|and one half', { kind: 'andhalf' }],
  ['or two|or so two', { kind: 'ortwo' }],
  [`zero`, { kind: 'number', n: 0 }], ['one', { kind: 'number', n: 1 }], ['two|a couple of|couple of|a couple|couple', { kind: 'number', n: 2 }],
  [`three`, { kind: 'number', n: 3 }], ['four', { kind: 'number', n: 4 }], ['five', { kind: 'number', n: 5 }], ['six', { kind: 'number', n: 6 }],
  [`seven`, { kind: 'number', n: 7 }], ['eight', { kind: 'number', n: 8 }], ['nine', { kind: 'number', n: 9 }], ['ten', { kind: 'number', n: 10 }],
  [`eleven`, { kind: 'number', n: 11 }], ['twelve|a dozen', { kind: 'number', n: 12 }], ['fifteen', { kind: 'number', n: 15 }], ['twenty', { kind: 'number', n: 20 }],
  [`twenty five`, { kind: 'number', n: 25 }], ['thirty', { kind: 'number', n: 30 }], ['thirty five', { kind: 'number', n: 35 }], ['forty|fourty', { kind: 'number', n: 40 }],
  [`forty five|fourty five`, { kind: 'number', n: 45 }], ['fifty', { kind: 'number', n: 50 }], ['fifty five', { kind: 'number', n: 55 }], ['sixty', { kind: 'number', n: 60 }],
  [`seventy five`, { kind: 'number', n: 75 }], ['ninety', { kind: 'number', n: 90 }], ['one hundred and twenty|a hundred and twenty', { kind: 'number', n: 120 }],
  [`first`, { kind: 'ordinal', n: 1 }], ['second', { kind: 'ordinal', n: 2 }], ['third', { kind: 'ordinal', n: 3 }], ['fourth', { kind: 'ordinal', n: 4 }],
  [`fifth`, { kind: 'ordinal', n: 5 }], ['sixth', { kind: 'ordinal', n: 6 }], ['last|final', { kind: 'ordinal', n: -1 }],
  ['day|days', { kind: 'unit', unit: 'day' }], ['week|weeks|wk|wks', { kind: 'unit', unit: 'week' }],
  ['fortnight|fortnights', { kind: 'unit', unit: 'week', n: 2 }],
  ['month|months|mo|mos|mth|mths|calendar month|calendar months', { kind: 'unit', unit: 'month' }],
  ['quarter|quarters|qtr|qtrs|q|calendar quarter|fiscal quarter', { kind: 'unit', unit: 'quarter' }],
  ['year|years|yr|yrs|annum|calendar year|fiscal year', { kind: 'unit', unit: 'year' }],
  ['half year|half years', { kind: 'unit', unit: 'month', n: 6 }],
  ['weekend|weekends', { kind: 'edge', unit: 'week' }],
  ['daily|everyday|every day', { kind: 'adverb', n: 1, unit: 'day' }],
  ['weekly', { kind: 'adverb', n: 1, unit: 'week' }],
  ['biweekly|bi weekly|fortnightly|semi monthly meeting weeks', { kind: 'adverb', n: 2, unit: 'week' }],
  ['triweekly|tri weekly', { kind: 'opaque' }],
  ['monthly', { kind: 'adverb', n: 1, unit: 'month' }],
  ['bimonthly|bi monthly', { kind: 'adverb', n: 2, unit: 'month' }],
  ['semimonthly|semi monthly|half monthly', { kind: 'adverb', n: 1, unit: 'month', times: 2 }],
  ['semiweekly|semi weekly', { kind: 'adverb', n: 1, unit: 'week', times: 2 }],
  ['trimonthly|tri monthly', { kind: 'opaque' }],
  ['quarterly|3 monthly', { kind: 'adverb', n: 1, unit: 'quarter' }],
  [`half yearly|semiannually|semiannual|semi annually|semi annual|six monthly|half annually`, { kind: 'adverb', n: 6, unit: 'month' }],
  ['biannual|biannually|bi annually|bi annual', { kind: 'adverb', n: 1, unit: 'year', times: 2 }],
  ['yearly|annually|annual', { kind: 'adverb', n: 1, unit: 'year' }],
  ['biennial|biennially', { kind: 'adverb', n: 2, unit: 'year' }],
  [`weekday|weekdays|workday|workdays|working day|working days|business day|business days|work day|work days`, { kind: 'workday' }],
  ['times|time|x', { kind: 'times' }],
  ['once', { kind: 'once', n: 1 }], ['twice', { kind: 'once', n: 2 }], ['thrice', { kind: 'once', n: 3 }],
  ['hour|hours|hr|hrs|h|hour long|hourlong', { kind: 'hour' }],
  ['minute|minutes|min|mins|m|\'', { kind: 'minute' }],
  [`half an hour|half hour|half a hour|half of an hour|half an hr|half hr|a half hour`, { kind: 'span', n: 30 }],
  [`quarter of an hour|a quarter of an hour|quarter hour|a quarter hour|quarter of hour`, { kind: 'span', n: 15 }],
  ['three quarters of an hour|three quarter hour', { kind: 'span', n: 45 }],
  [`hour and a half|an hour and a half|hour and half|an hour and half|1 hour and a half`, { kind: 'span', n: 90 }],
  ['hour and a quarter|an hour and a quarter', { kind: 'span', n: 75 }],
  ['to|through|thru|till', { kind: 'to' }],
  ['or|or else|and or', { kind: 'or' }],
  ['and|plus', { kind: 'and' }],
  [`morning|mornings`, { kind: 'daypart', dayPart: 'morning' }], ['noon|midday|lunchtime', { kind: 'daypart', dayPart: 'noon' }],
  [`afternoon|afternoons`, { kind: 'daypart', dayPart: 'afternoon' }], ['evening|evenings|after work', { kind: 'daypart', dayPart: 'evening' }],
  [`not|no|never|don't|dont|do not|no need|without|stop|avoid|cancel|isn't|rather than|instead of|won't|can't|cannot|neither|nor`, { kind: 'not' }],
  [`q1|q2|q3|q4|if|when|while|during|until|unless|except|before|whenever|depending|depends|since|maybe|perhaps|possibly|sometimes|
    used to|formerly|previously|tbd|tbc|tba|unsure|after|once we|provided`, { kind: 'when' }],
  ['later|ago|from now|afterwards', { kind: 'whenafter' }],
  ['few|a few|several|many|some|multiple|various|a number of|lots of', { kind: 'vague' }],
  [`occasionally|rarely|seldom|often|frequently|regularly|irregularly|now and then|once in a while|every now and then|every so often|
    hardly|every once in a while|once in a blue moon|from time to time`, { kind: 'hint' }],
  ['this|next|past|previous|coming|that|current|another|remaining|following', { kind: 'this' }],
  [`up to|at most|no more than|not more than|max|maximum|maximum of|a maximum of|within|under|less than|no longer than|not longer than|
    not exceeding|below`, { kind: 'most' }],
  [`at least|no less than|not less than|min of|minimum|minimum of|a minimum of|more than|over an|longer than`, { kind: 'least' }],
  ['max length|or less|or shorter|tops|at the most|at most|max|maximum', { kind: 'within' }],
  ['or more|or longer|plus more|and up|minimum length', { kind: 'above' }],
  [`as needed|as required|ad hoc|adhoc|on demand|when needed|when necessary|if needed|if necessary|as necessary|when required|
    on request|whenever needed|whenever necessary|no fixed schedule|no fixed frequency|as and when|as and when needed|by need|
    as the need arises|whenever|case by case|flexible|when the need arises|whenever possible|anytime|any time|as appropriate|irregular`, { kind: 'demand' }],
  [`per time|each time|every time|per session|per meeting|per visit|time each|each session|each meeting|per occasion|for|about|with|
    the|on|at|by|via|over|around|approximately|approx|roughly|circa|ca|usually|normally|typically|generally|mostly|together|we|us|i|
    you|my|me|our|your|is|are|be|it|do|have|has|get|having|grab|chat|chats|catch up|catch ups|catchup|catchups|talk|talks|speak|
    touch base|check in|check ins|checkin|sync up|long|long each|lasting|frequency|cadence|format|length|duration|form|between|from|
    either|as|s|'s|please|would|like|should|can|could|regular|recurring|repeat|repeats|so|or so|and then|then|let's|go|going|use|using|
    through a|hold|keep|schedule|quick|short|casual|a quick|a short|a casual|preferably|ideally|also|both|them|him|her|held|happens|
    happening|conversation|conversations|communication|contact|touchpoint|touchpoints`, { kind: 'filler' }],
  [`ap|annual meeting|annual report|weekly report|monthly report|quarterly report|daily report|first name|last name|second half|
    first half|day one|day job|time zone|timezone|half time|part time|full time|this week|next week|last week|this month|next month|
    last month|this year|next year|last year|this quarter|next quarter|last quarter|today|tomorrow|yesterday`, { kind: 'opaque' }],
]

const DAYS = ['monday|mon', 'tuesday|tue|tues', 'wednesday|wed', 'thursday|thu|thur|thurs', 'friday|fri', 'saturday|sat', 'sunday|sun'] as const

/** Weekday words; a plural (Fridays) means each of them. */
export const ENGLISH_WEEKDAYS: readonly Entry[] = DAYS.flatMap((names, index): Entry[] => {
  const weekday = ([1, 2, 3, 4, 5, 6, 7] as const)[index] ?? 1
  return [
    [names, { kind: 'weekday', weekday }],
    [names.split('|').map(name => `${name}s`).join('|'), { kind: 'weekday', weekday, plural: true }],
  ]
})
