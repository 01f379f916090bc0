import { bareBytes, ownBytes } from './bare-bytes.ts'

const MASK = '***'

/** Masks secrets in text: known values, and the values of sensitive names. */
export type Redact = (text: string) => string

/**
 * Makes a function that masks secrets, however URLs, forms, JSON, HTML and base64 write them.
 * @param secrets Values to mask.
 * @param names Names of parameters whose values are masked, such as a signature.
 */
export function createRedact(secrets: readonly string[], names: readonly string[]): Redact {
  const known = secrets.filter((secret) => secret !== '')
  /** Made when first needed: most providers never show a text. */
  let forms: Forms | undefined
  const named =
    names.length === 0
      ? undefined
      : new RegExp(
          `\\b(${names.join('|')})(\\\\*["']?\\s*(?:[=:]|%3d)\\s*\\\\*["']?)(?:[^&\\s"',}\\\\%]|%(?!26))+`,
          'gi',
        )
  return (text) => {
    forms ??= formsOf(known)
    const clean = masked(text, forms)
    return named === undefined ? clean : clean.replace(named, `$1$2${MASK}`)
  }
}

/** How secrets look. */
interface Forms {
  /** As they are written without a doubt about where an escape begins. */
  readonly written: readonly Form[]
  /** Without their escapes. */
  readonly bare: readonly Form[]
}

interface Form {
  readonly form: string
  /** Whether it is masked only where no letter or digit is beside it. */
  readonly isWord: boolean
}

/** Shorter secrets, such as the user id "1", are parts of many words. */
const SHORTEST_PART = 4

function formsOf(secrets: readonly string[]): Forms {
  return { written: formsBy(secrets, writings), bare: formsBy(secrets, bareForms) }
}

/** What a function makes of the secrets, each form once. A form of a long secret is masked anywhere. */
function formsBy(secrets: readonly string[], make: (secret: string) => string[]): Form[] {
  const forms = new Map<string, boolean>()
  for (const secret of secrets) {
    const isWord = secret.length < SHORTEST_PART
    for (const form of make(secret)) forms.set(form, isWord && forms.get(form) !== false)
  }
  forms.delete('')
  return Array.from(forms, ([form, isWord]) => ({ form, isWord }))
}

function writings(secret: string): string[] {
  const inUrl = encodeURIComponent(secret.toWellFormed())
  return [
    secret,
    inUrl,
    inUrl.replace(/%../g, (byte) => byte.toLowerCase()),
    // Twice: what follows could be taken for a part of its last escape.
    encodeURIComponent(inUrl),
    new URLSearchParams({ '': secret }).toString().slice(1), // forms encode more
    JSON.stringify(secret).slice(1, -1),
    JSON.stringify(JSON.stringify(secret)).slice(3, -3),
  ]
}

function bareForms(secret: string): string[] {
  return [secret, ...inBase64(secret)].flatMap((form) => [bareBytes(form).bytes, ownBytes(form)])
}

/** A secret in base64, alone or as a part of what was encoded. */
function inBase64(secret: string): string[] {
  const bytes = Array.from(new TextEncoder().encode(secret), (byte) => String.fromCharCode(byte))
  return [0, 1, 2].flatMap((before) => {
    // The first and the last character may hold bits of other bytes.
    const start = Math.ceil((before * 8) / 6)
    const end = Math.floor(((before + bytes.length) * 8) / 6)
    const part = btoa('\0'.repeat(before) + bytes.join('')).slice(start, end)
    return part.length < SHORTEST ? [] : [part, part.replaceAll('+', '-').replaceAll('/', '_')]
  })
}

/** Shorter parts of base64 would hide words that hold no secret. */
const SHORTEST = 6

function masked(text: string, { written, bare }: Forms): string {
  const { bytes, starts, ends } = bareBytes(text)
  const found = [
    ...written.flatMap((form) => placesOf(form, text)),
    ...bare
      .flatMap((form) => placesOf(form, bytes))
      .map(([from, to]) => [starts[from] as number, ends[to - 1] as number] as const),
  ].sort(([a], [b]) => a - b)
  let clean = ''
  let done = 0
  for (const [start, end] of found) {
    if (start >= done) clean += text.slice(done, start) + MASK
    done = Math.max(done, end)
  }
  return clean + text.slice(done)
}

/** Beginning and end of each place of a form. */
function placesOf({ form, isWord }: Form, text: string): (readonly [number, number])[] {
  const places: [number, number][] = []
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
    const end = at + form.length
    if (!isWord || !(isPartOfWord(text[at - 1]) || isPartOfWord(text[end]))) places.push([at, end])
  }
  return places
}

function isPartOfWord(character = ''): boolean {
  return /[\da-z]/i.test(character)
}
