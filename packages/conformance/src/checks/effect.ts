import {
  type AssetQuery,
  InvalidArgumentError,
  type Listing,
  NotSupportedError,
} from '@picturedesk/provider'
import type { Wire } from '../wire/wire.ts'
import { type Observed, observe } from './observed.ts'

/** What options change on the wire: the parameters that differ from a search without them. */
export type Effect = ReadonlyMap<string, string>

/** Watches searches with options, beside one without. */
export class Effects {
  readonly #search: (query: AssetQuery) => Listing<unknown>
  readonly #wire: Wire
  readonly #plain: AssetQuery & { readonly text: string }
  #without: Observed | undefined
  #fleeting: ReadonlySet<string> = new Set()

  constructor(
    wire: Wire,
    plain: AssetQuery & { readonly text: string },
    search: (query: AssetQuery) => Listing<unknown>,
  ) {
    this.#wire = wire
    this.#plain = plain
    this.#search = search
  }

  /** Learns what differs from call to call anyway, such as a nonce or a signature. */
  async learn(): Promise<void> {
    const before = await observe(this.#wire, () => this.#search(this.#plain))
    const text = `${this.#plain.text}2`
    const after = await observe(this.#wire, () => this.#search({ ...this.#plain, text }))
    const names = new Set([...before.sent.keys(), ...after.sent.keys()])
    this.#without = before
    // What differs by the text alone is no nonce: vendors take further options in the text.
    const isFleeting = (name: string): boolean => {
      const [one, other] = [before.sent.get(name), after.sent.get(name)]
      return one !== other && one !== other?.replaceAll(text, this.#plain.text)
    }
    this.#fleeting = new Set([...names].filter(isFleeting))
  }

  /** The effect of options, and the options that were warned of; `undefined` when they are refused. */
  async of(
    options: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly effect: Effect; readonly warned: ReadonlySet<string> } | undefined> {
    const seen = await observe(this.#wire, () => this.#search({ ...this.#plain, ...options }))
    const { error } = seen
    if (InvalidArgumentError.isInstance(error) || NotSupportedError.isInstance(error))
      return undefined
    if (error !== undefined) throw error
    const warned = new Set(seen.warnings.flatMap(({ option }) => option?.split('.')[0] ?? []))
    return { effect: this.#changes(seen), warned }
  }

  #changes({ sent }: Observed): Effect {
    const changed = [...sent].filter(
      ([name, value]) => !this.#fleeting.has(name) && this.#without?.sent.get(name) !== value,
    )
    return new Map(changed)
  }
}

/** An effect as text, to compare effects by. */
export function told(effect: Effect): string {
  return JSON.stringify([...effect].sort())
}
