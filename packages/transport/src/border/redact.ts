import { bareBytes, bytesOf, ownBytes } from './bare-bytes.ts'

const MASK = '***'

/** Masks secrets in text: known values, and the values of sensitive names. */
export type Redact = (text: string) => string

/**
 * Makes a function that masks secrets, however URLs, forms, JSON, HTML and base64 write them.
 * @param secrets Values to mask.
 * @param names Names of parameters whose values are masked, such as a signature.
 */
export function createRedact(secrets: readonly string[], names: readonly string[]): Redact {
  /** Made when first needed: most providers never show a text. */
  let forms: readonly Form[] | undefined
  const named =
    names.length === 0
      ? undefined
      : new RegExp(
          `\\b(${names.join('|')})(\\\\*["']?\\s*(?:[=:]|%3d)\\s*\\\\*["']?)(?:[^&\\s"',}\\\\%]|%(?!26))+`,
          'gi',
        )
  return (text) => {
    forms ??= secrets.flatMap(formsOf)
    const clean = masked(text, forms)
    return named === undefined ? clean : clean.replace(named, `$1$2${MASK}`)
  }
}

/** How a secret looks. */
interface Form {
  readonly form: string
  /** Whether it is without escapes. Else it is written without a doubt about where an escape begins. */
  readonly isBare: boolean
  /** Whether it is masked only where no letter or digit is beside it. */
  readonly isWord: boolean
}

/** Shorter secrets, such as the user id "1", are parts of many words. */
const SHORTEST_PART = 4

function formsOf(secret: string): Form[] {
  const isWord = secret.length < SHORTEST_PART
  const bare = [secret, ...inBase64(secret)].flatMap((form) => [
    bareBytes(form).bytes,
    ownBytes(form),
  ])
  return [writings(secret), bare].flatMap((forms, index) =>
    [...new Set(forms)].filter(Boolean).map((form) => ({ form, isBare: index > 0, isWord })),
  )
}

function writings(secret: string): string[] {
  const inUrl = encodeURIComponent(secret.toWellFormed())
  const json = JSON.stringify(secret).slice(1, -1)
  return [
    secret,
    inUrl,
    inUrl.replace(/%../g, (byte) => byte.toLowerCase()),
    // Twice: what follows could be taken for a part of its last escape.
    encodeURIComponent(inUrl),
    String(new URLSearchParams({ '': secret })).slice(1), // forms encode more
    json,
    JSON.stringify(json).slice(1, -1),
  ]
}

/** A secret in base64, alone or as a part of what was encoded. */
function inBase64(secret: string): string[] {
  const bytes = bytesOf(secret)
  return [0, 1, 2].flatMap((before) => {
    // The first and the last character may hold bits of other bytes.
    const part = btoa('\0'.repeat(before) + bytes).slice(
      Math.ceil((before * 8) / 6),
      Math.floor(((before + bytes.length) * 8) / 6),
    )
    return part.length < SHORTEST ? [] : [part, part.replaceAll('+', '-').replaceAll('/', '_')]
  })
}

/** Shorter parts of base64 would hide words that hold no secret. */
const SHORTEST = 6

function masked(text: string, forms: readonly Form[]): string {
  const { bytes, starts, ends } = bareBytes(text)
  const found: [number, number][] = []
  for (const { form, isBare, isWord } of forms) {
    const searched = isBare ? bytes : text
    for (let at = searched.indexOf(form); at >= 0; at = searched.indexOf(form, at + 1)) {
      const end = at + form.length
      if (isWord && (isPartOfWord(searched[at - 1]) || isPartOfWord(searched[end]))) continue
      found.push(isBare ? [starts[at] as number, ends[end - 1] as number] : [at, end])
    }
  }
  let clean = ''
  let done = 0
  for (const [start, end] of found.sort(([a], [b]) => a - b)) {
    if (start >= done) clean += text.slice(done, start) + MASK
    done = Math.max(done, end)
  }
  return clean + text.slice(done)
}

function isPartOfWord(character = ''): boolean {
  return /[\da-z]/i.test(character)
}
