import { isPersonalName, isSecretName } from '@picturedesk/openapi'
import { REDACTED } from '../journal/redact.ts'
import { isJsonObject } from '../spec/openapi-document.ts'

/** Shorter ones occur everywhere by chance. */
const SHORTEST_SECRET = 4

/**
 * Keeps secrets out of what is shown: by the names that the spec marks, as the journal does, and by
 * the values that were seen under such names, wherever else they occur.
 */
export class SecretValues {
  readonly #names: ReadonlySet<string>
  readonly #known: ReadonlySet<string>
  readonly #values = new Set<string>()

  /**
   * @param names that the spec marks, in lower case
   * @param known all names that the spec has: it marks the secrets among them
   */
  constructor(names: ReadonlySet<string>, known: ReadonlySet<string> = new Set()) {
    this.#names = names
    this.#known = known
  }

  /** Whether a value under this name must not be seen, as far as the spec says. */
  isSecret(name: string): boolean {
    return this.#names.has(name.toLowerCase())
  }

  /** Remembers every value that stands under a secret name, in any depth. */
  learn(value: unknown, name?: string): void {
    if (Array.isArray(value)) for (const item of value) this.learn(item, name)
    else if (isJsonObject(value)) {
      for (const [key, inner] of Object.entries(value))
        this.learn(inner, this.isSecret(key) || this.#looksSecret(key) ? key : name)
    } else if (name !== undefined && ['string', 'number', 'bigint'].includes(typeof value)) {
      for (const form of formsOf(String(value))) this.#values.add(form)
    }
  }

  /** Whether a name that the spec does not have is one of a secret or a person, by the list that lint has. */
  #looksSecret(name: string): boolean {
    if (this.#known.has(name)) return false
    return isSecretName(name, false) || isPersonalName(name, false)
  }

  /** A text without the secrets that are known by now. */
  inText(text: string): string {
    // The longest first, lest a part of it leave the rest to be seen.
    const values = [...this.#values].sort((a, b) => b.length - a.length)
    return values.reduce((shown, value) => shown.replaceAll(value, REDACTED), text)
  }

  /** A JSON value without secrets. */
  inJson<Value>(value: Value): Value {
    return this.#inJson(value) as Value
  }

  #inJson(value: unknown): unknown {
    if (typeof value === 'string') return this.inText(value)
    if (typeof value === 'number' || typeof value === 'bigint')
      return this.#values.has(String(value)) ? REDACTED : value
    if (Array.isArray(value)) return value.map((item) => this.#inJson(item))
    if (!isJsonObject(value)) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        this.inText(name),
        this.isSecret(name) ? REDACTED : this.#inJson(inner),
      ]),
    )
  }
}

/** A secret as it may be written, and the parts that an `authorization` header has it in. */
function formsOf(value: string): string[] {
  const [, scheme = '', credentials] = /^(\w+)\s+(\S+)$/.exec(value) ?? []
  const parts = credentials === undefined ? [] : [credentials]
  if (credentials !== undefined && scheme.toLowerCase() === 'basic')
    parts.push(...Buffer.from(credentials, 'base64').toString('utf8').split(':'))
  return [value, ...parts]
    .flatMap((form) => [form, encodeURIComponent(form), JSON.stringify(form).slice(1, -1)])
    .filter((form) => form.length >= SHORTEST_SECRET)
}
