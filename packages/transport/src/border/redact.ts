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
  readonly written: readonly string[]
  /** Without their escapes. */
  readonly bare: readonly string[]
}

function formsOf(secrets: readonly string[]): Forms {
  const written = secrets.flatMap((secret) => {
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
  })
  const bare = [...secrets, ...secrets.flatMap(inBase64)].flatMap((form) => [
    bareBytes(form).bytes,
    ownBytes(form),
  ])
  return {
    written: [...new Set(written)],
    bare: [...new Set(bare)].filter((form) => form !== ''),
  }
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
function placesOf(form: string, text: string): (readonly [number, number])[] {
  const places: [number, number][] = []
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1))
    places.push([at, at + form.length])
  return places
}
