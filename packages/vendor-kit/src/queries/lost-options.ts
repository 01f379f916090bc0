/** One option of a query: where it stands, such as `vendorOptions.acme.mood`, and a value for it. */
export interface GivenOption {
  readonly path: string
  readonly value: unknown
}

/** What became of a call. */
export interface CallOutcome {
  /** The parameters on the wire, by name. `undefined` when the call failed instead of being sent. */
  readonly sent: Readonly<Record<string, string>> | undefined
  /** The options that the warnings of the result name. */
  readonly warned: readonly (string | undefined)[]
}

/**
 * Tries each option alone and each pair of options, and lists those that a call loses: that change
 * no parameter, or lose their parameter beside another option, without a warning or an error.
 * @param call Makes one call with a query and says what became of it.
 * @returns Sentences for people; empty when nothing is lost.
 */
export async function lostOptions(
  call: (query: object) => Promise<CallOutcome>,
  options: readonly GivenOption[],
): Promise<string[]> {
  const lost: string[] = []
  const base = (await call({})).sent ?? {}
  const wishes: Wish[] = []
  for (const option of options) {
    const wish = wishOf(option, await call(queryOf([option])), base)
    if (wish.kept === 'nowhere') lost.push(`${inWords(option)} is lost.`)
    else wishes.push(wish)
  }
  for (const [index, one] of wishes.entries())
    for (const other of wishes.slice(index + 1)) {
      if (one.option.path === other.option.path) continue
      const outcome = await call(queryOf([one.option, other.option]))
      for (const [wish, beside] of [
        [one, other],
        [other, one],
      ] as const)
        if (isLost(wish, beside.option, outcome))
          lost.push(`${inWords(wish.option)} is lost beside ${inWords(beside.option)}.`)
    }
  return lost
}

/** An option with what it comes to when it is given alone. */
interface Wish {
  readonly option: GivenOption
  readonly kept: 'sent' | 'warned' | 'refused' | 'nowhere'
  /** The parameters that it changes. */
  readonly parameters: readonly (readonly [name: string, value: string])[]
}

function wishOf(
  option: GivenOption,
  { sent, warned }: CallOutcome,
  base: Readonly<Record<string, string>>,
): Wish {
  const parameters = Object.entries(sent ?? {}).filter(([name, value]) => base[name] !== value)
  const kept =
    sent === undefined
      ? 'refused'
      : isNamed(option, warned)
        ? 'warned'
        : parameters.length > 0
          ? 'sent'
          : 'nowhere'
  return { option, kept, parameters }
}

function isLost(
  { option, kept, parameters }: Wish,
  beside: GivenOption,
  { sent, warned }: CallOutcome,
): boolean {
  if (sent === undefined || isNamed(option, warned, beside)) return false
  if (Object.values(sent).some((value) => isJoined(value, option, beside))) return false
  return kept !== 'sent' || parameters.some(([name, value]) => sent[name] !== value)
}

/** Whether a parameter has the texts of two options, such as words to find and words to exclude. */
function isJoined(
  sent: string,
  { value: one }: GivenOption,
  { value: other }: GivenOption,
): boolean {
  const isWord = (value: unknown): value is string => typeof value === 'string' && value.length > 1
  return isWord(one) && isWord(other) && one !== other && sent.includes(one) && sent.includes(other)
}

/** A warning names an option by its path, or by its last word where that cannot mean the other. */
function isNamed(
  { path }: GivenOption,
  warned: CallOutcome['warned'],
  beside?: GivenOption,
): boolean {
  const word = lastWord(path)
  const isClear = beside === undefined || lastWord(beside.path) !== word
  return warned.includes(path) || (isClear && warned.includes(word))
}

function lastWord(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}

function queryOf(options: readonly GivenOption[]): object {
  const query: Record<string, unknown> = {}
  for (const { path, value } of options) {
    const names = path.split('.')
    const last = names.pop() ?? ''
    let place = query
    for (const name of names) {
      place[name] ??= {}
      place = place[name] as Record<string, unknown>
    }
    place[last] = value
  }
  return query
}

function inWords({ path, value }: GivenOption): string {
  return `${path} (${JSON.stringify(value)})`
}
