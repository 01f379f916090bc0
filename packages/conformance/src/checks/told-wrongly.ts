import { type Influence, isOfFirst, type Told } from './influence.ts'
import { nameOf } from './members.ts'
import { isDateText, isEnd, isMoment, type Moment, momentOf } from './moments.ts'

/** Numbers that a vendor may count in another unit: milliseconds, percent, cents. */
const IN_UNITS = /\/(duration|score|confidence|amount|left|top|dpi)$|\/box\/(width|height)$/

const A_YEAR = 366 * 86_400_000

/** What members of a size and of a count are never read from, by their names. */
const NEVER: Readonly<Record<string, readonly [wrong: RegExp, right: RegExp]>> = {
  width: [/height|^h$/i, /width|^w$/i],
  height: [/width|^w$/i, /height|^h$/i],
  left: [/top|^y$/i, /left|^x$|x/i],
  top: [/left|^x$/i, /top|^y$|y/i],
  remaining: [/limit|max|quota|^most$/i, /left|remain|avail/i],
  limit: [/left|remain|avail/i, /limit|max|quota|most/i],
  createdAt: [/updat|modif|chang/i, /creat|add|made|time|date/i],
  updatedAt: [/creat/i, /updat|modif|chang/i],
}

/** Members that are the same whatever the vendor sends, though they say what only the vendor can know. */
export function madeUp(all: readonly Told[]): string[] {
  return all.flatMap(({ call, json, earlier, text, members, influences }) => {
    return [...members]
      .filter(([member]) => isOfFirst(member) && !influences.has(member))
      .filter(([member, value]) => {
        if (typeof value === 'number')
          return (
            !earlier.includes(String(value)) && !isCount(value, json) && !isFurther(value, json)
          )
        if (typeof value === 'string' && /^https?:/.test(value))
          return !text.includes(JSON.stringify(value).slice(1, -1)) && !isMadeOfWords(value, json)
        if (isDateText(value)) return !isEnd(member)
        return typeof value === 'boolean' && isAlwaysTold(all, nameOf(member), value)
      })
      .map(([member, value]) => `${call}${member}: ${JSON.stringify(value)}`)
  })
}

/** Links that are not the vendor's, from scheme to query: what is cut off may be the signature. */
export function linksCut(all: readonly Told[]): string[] {
  return all.flatMap(({ call, members, influences }) =>
    [...members].flatMap(([member, value]) => {
      if (!isLink(value) || !isOfFirst(member)) return []
      const moved = (influences.get(member) ?? []).filter(
        ({ from, to }) => isLink(from) && isLink(to) && isSamePlace(from, value),
      )
      // Where the vendor's link is one to look at, another one may be.
      const isRight = moved.some(({ from, to, told }) => isWhole(value, from) && isWhole(told, to))
      return moved.length === 0 || isRight
        ? []
        : [`${call}${member}: ${moved[0]?.told}. The vendor says ${moved[0]?.to}`]
    }),
  )
}

/** Facts of yes or no that are not turned around with the vendor's word, or stay when it is gone. */
export function factsTurned(all: readonly Told[]): string[] {
  return all.flatMap(({ call, members, influences, unasked }) => [
    ...unasked.map((member) => `${call}${member} is told where the vendor is silent`),
    ...[...influences]
      .filter(([member]) => isOfFirst(member))
      .flatMap(([member, moved]) => moved.map((one) => ({ member, ...one })))
      .filter(({ from, to, isGone }) => isYesOrNo(from) && isYesOrNo(to) && !isGone)
      .flatMap(({ member, word, from, to, told }) => {
        const before = members.get(member)
        const isFact = typeof before === 'boolean' || typeof told === 'boolean'
        if (!isFact || (before !== undefined && told !== undefined)) return []
        const shown = `${word}: ${JSON.stringify(before === undefined ? from : to)}`
        return [`${call}${member} is not told where the vendor says ${shown}`]
      }),
  ])
}

/** Dates that are not the moment that the vendor names, and ends of links that it names in vain. */
export function momentsMissed(all: readonly Told[]): string[] {
  return all.flatMap((told) => [...datesMissed(told), ...endsMissed(told)])
}

function datesMissed({ call, members, influences }: Told): string[] {
  return [...members].flatMap(([member, value]) => {
    if (!isDateText(value) || !isOfFirst(member)) return []
    const moved = (influences.get(member) ?? []).filter(({ from, to }) =>
      [from, to].every((word) => momentOf(word) !== undefined),
    )
    const words = new Set(moved.map(({ word }) => word))
    const isRight = [...words].some((word) =>
      moved.filter((one) => one.word === word).every((one) => names(value, one)),
    )
    if (words.size === 0 || isRight) return []
    return [`${call}${member}: ${value}. The vendor says ${JSON.stringify(moved[0]?.from)}`]
  })
}

/** Numbers that are not the vendor's, nor in proportion to it where there are units. */
export function numbersMissed(all: readonly Told[]): string[] {
  return all.flatMap(({ call, members, influences }) =>
    [...members].flatMap(([member, value]) => {
      if (!isNumber(value) || !isOfFirst(member) || member.endsWith('/aspectRatio')) return []
      const moved = (influences.get(member) ?? []).filter(
        ({ from, to, told }) => isNumber(from) && isNumber(to) && isNumber(told),
      )
      const right = moved.filter((one) => isInProportion(member, value, one))
      // A word that is only missed when it is gone did not move the number when it was another.
      const fixed = (influences.get(member) ?? []).find(
        ({ from, to, isGone }) =>
          !isGone && to === undefined && isNumber(from) && Number(from) === Number(value),
      )
      if (moved.length === 0 && fixed !== undefined)
        return [`${call}${member}: ${value}, also where the vendor says more at ${fixed.word}`]
      if (moved.length > 0 && right.length === 0)
        return moved.slice(0, 1).map(shownOf(call, member, value))
      const [wrong, fitting] = NEVER[nameOf(member)] ?? []
      const misread = right.map(({ word }) => nameOf(word))
      if (!wrong || !misread.length || !misread.every((name) => wrong.test(name))) return []
      if (misread.some((name) => fitting?.test(name))) return []
      return [`${call}${member} is read from \`${misread[0]}\``]
    }),
  )
}

/** That of a pair which is wrong: what was told first, or what was told of another number. */
function shownOf(call: string, member: string, value: string | number) {
  return ({ from, to, told }: Influence): string =>
    `${call}${member}: ${value} where the vendor says ${from}, ${told} where it says ${to}`
}

/** Ends of links that the vendor names and nobody reads, and those that are counted too long. */
function endsMissed({ call, now, json, members, influences, byClock }: Told): string[] {
  const links = [...members].flatMap(([member, value]) => {
    const end = member
      .replace(/\/url$/, '/expiresAt')
      .replace(/\/downloadUrl$/, '/downloadExpiresAt')
    const isLink = end !== member && typeof value === 'string' && isOfFirst(member)
    return isLink ? [{ member, end, link: value, told: members.get(end) }] : []
  })
  const wrong = links.flatMap(({ member, end, link, told }) => {
    const named = endIn(link)
    if (named !== undefined && !(isDateText(told) && isMoment(told, named)))
      return [`${call}${end}: ${told}. The link ends at ${new Date(named.time).toISOString()}`]
    const isLong = isDateText(told) && byClock.has(end) && Date.parse(told) > now + A_YEAR
    return isLong
      ? [`${call}${member} ends in more than a year, which the vendor does not say`]
      : []
  })
  if (!links.some(({ end, told }) => told === undefined || byClock.has(end))) return wrong
  const read = new Set([...influences.values()].flat().map(({ word }) => word))
  const unread = [...futures(json, now)].filter(
    (word) => /expir|until|valid|ends?(_|$)|end[A-Z]/i.test(nameOf(word)) && !read.has(word),
  )
  const said = 'does not tell the end of a link, which the vendor tells as'
  return [...wrong, ...unread.map((word) => `${call} ${said} ${word}`)]
}

/** The end that a link carries. */
function endIn(link: string): Moment | undefined {
  if (!URL.canParse(link)) return undefined
  const [, end] = [...new URL(link).searchParams].find(([name]) => /^expir|^exp$/i.test(name)) ?? []
  return momentOf(end)
}

function* futures(value: unknown, now: number, path = ''): Generator<string> {
  if (typeof value === 'object' && value !== null) {
    const parts = Array.isArray(value) ? value.slice(0, 1).entries() : Object.entries(value)
    for (const [name, part] of parts) yield* futures(part, now, `${path}/${name}`)
  } else if ((momentOf(value)?.time ?? 0) > now) yield path
}

function names(value: string, { from, to, told }: Influence): boolean {
  const before = momentOf(from)
  const after = momentOf(to)
  if (before === undefined || after === undefined) return false
  // What is of another time may not be told at all.
  return (
    isMoment(value, before) && (told === undefined || (isDateText(told) && isMoment(told, after)))
  )
}

function isInProportion(
  member: string,
  value: string | number,
  { from, to, told }: Influence,
): boolean {
  const before = Number(value) / Number(from)
  const after = Number(told) / Number(to)
  if (Number(from) === 0 || Number(to) === 0)
    return Number(from) === 0 ? Number(value) === 0 : Number(told) === 0
  const isSame = Math.abs(before - after) <= 0.02 * Math.abs(before)
  return isSame && (IN_UNITS.test(member) || Math.abs(before - 1) < 0.02)
}

/** Whether everything that is told, of whatever, has this fact alike. */
function isAlwaysTold(all: readonly Told[], name: string, value: unknown): boolean {
  if (name === 'ok') return false
  return all.every(({ members }) =>
    [...members].every(([member, told]) => nameOf(member) !== name || told === value),
  )
}

/** Whether a number stands in a list after the first item, whose words alone are varied. */
function isFurther(value: number, json: unknown): boolean {
  if (typeof json !== 'object' || json === null) return false
  const isList = Array.isArray(json)
  return Object.values(json).some((part: unknown, at) =>
    isList && at > 0 ? JSON.stringify(part)?.includes(String(value)) : isFurther(value, part),
  )
}

/** Whether a list of a response is so long. */
function isCount(value: number, json: unknown): boolean {
  if (typeof json !== 'object' || json === null) return false
  if (Array.isArray(json) && json.length === value) return true
  return Object.values(json).some((part) => isCount(value, part))
}

/** Whether a link has words of the response in its path, so that it is put together. */
function isMadeOfWords(link: string, json: unknown): boolean {
  if (typeof json === 'object' && json !== null)
    return Object.values(json).some((part) => isMadeOfWords(link, part))
  const word = String(json)
  return word.length > 2 && decodeURIComponent(link).includes(word)
}

function isLink(value: unknown): value is string {
  return typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value)
}

function isSamePlace(one: unknown, other: string): boolean {
  const [a, b] = [new URL(String(one)), new URL(other)]
  return a.host === b.host && a.pathname === b.pathname
}

/** Whether a link has all that the vendor's has. It may have more. */
function isWhole(told: unknown, said: unknown): boolean {
  if (!isLink(told)) return false
  const [link, whole] = [new URL(told), new URL(String(said))]
  const isSafe = link.protocol === 'https:' || whole.protocol === 'http:'
  const isAll = [...whole.searchParams].every(([name, value]) =>
    link.searchParams.getAll(name).includes(value),
  )
  return isSafe && isAll
}

function isNumber(value: unknown): value is number | string {
  return typeof value === 'number' || (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value))
}

function isYesOrNo(word: unknown): boolean {
  return typeof word === 'boolean' || /^(0|1|Y|N|yes|no|true|false)$/.test(String(word))
}
