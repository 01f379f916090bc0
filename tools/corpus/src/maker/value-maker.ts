import { at, isObject, type JsonObject, listOf } from '../documents/json.ts'
import type { Random } from '../run/random.ts'
import type { Judge } from './judge.ts'
import { makeValue, NONE } from './make-value.ts'

/** Attempts at a value, each with other branches of what can be chosen. */
const ATTEMPTS = 24

/** Makes values that the judge lets pass. */
export class ValueMaker {
  readonly #document: JsonObject
  readonly #judge: Judge
  readonly #hidden: 'readOnly' | 'writeOnly'

  constructor(document: JsonObject, judge: Judge, hidden: 'readOnly' | 'writeOnly' = 'readOnly') {
    this.#document = document
    this.#judge = judge
    this.#hidden = hidden
  }

  /**
   * A value that fits the schema at a pointer and that `also` takes; {@link NONE} when none was found.
   */
  make(
    pointer: string,
    full: boolean,
    random: Random,
    also: (value: unknown) => boolean = () => true,
  ): unknown {
    const schema = at(this.#document, pointer)
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      // The second half makes less: optional members may exclude each other.
      const value = makeValue(schema, {
        root: this.#document,
        random,
        full: full && attempt < ATTEMPTS / 2,
        hidden: this.#hidden,
      })
      if (this.#accepts(pointer, value, also)) return value
    }
    return this.#examples(schema).find((value) => this.#accepts(pointer, value, also)) ?? NONE
  }

  #accepts(pointer: string, value: unknown, also: (value: unknown) => boolean): boolean {
    return value !== NONE && this.#judge.fits(pointer, value) !== false && also(value)
  }

  #examples(schema: unknown): readonly unknown[] {
    if (!isObject(schema)) return []
    return [schema['example'], ...listOf(schema['examples']), schema['default']].filter(
      (value) => value !== undefined,
    )
  }
}
