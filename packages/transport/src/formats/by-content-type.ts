import type { ResponseReader } from '../response/response-reader.ts'
import { covers, essence } from './media-type.ts'
import { type ReadAs, readAs } from './read-as.ts'

/** What a documented media type carries. */
export type ContentKind = 'json' | 'text' | 'binary'

/**
 * Reads a response by its own media type, which is one of the documented.
 * @param kinds What each documented media type, which may be a range, carries.
 * @param mayBeEmpty Whether a success without a body is documented, too.
 */
export function byContentType(
  kinds: Readonly<Record<string, ContentKind>>,
  mayBeEmpty = false,
): ResponseReader {
  const kindOf = kindFinder(kinds, mayBeEmpty)
  return (reading) => readAs(kindOf(reading.contentType, reading.bytes, reading.status), reading)
}

/** How a response is read, by its own media type. */
export function kindFinder(
  kinds: Readonly<Record<string, ContentKind>>,
  mayBeEmpty = false,
): (contentType: string | null, bytes: Uint8Array, status: number) => ReadAs {
  const documented = Object.entries(kinds)
  const [[, first] = ['', 'json'] as const] = documented
  return (contentType, bytes, status) => {
    if (mayBeEmpty && (bytes.length === 0 || status === 204)) return 'empty'
    const kind = kindOf(contentType)
    if (kind === 'text') return { value: textOf(bytes, contentType) }
    return kind ?? { expected: Object.keys(kinds).join(' or ') }
  }

  function kindOf(contentType: string | null): ContentKind | undefined {
    if (contentType === null || contentType === '') return first
    const type = essence(contentType)
    const exact = documented.find(([range]) => essence(range) === type)
    const [, kind] = exact ?? documented.find(([range]) => covers(range, type)) ?? []
    if (kind !== undefined) return kind
    // Vendors send one kind under several names, such as text/plain for CSV.
    const usual = usualKind(type)
    return usual !== undefined && documented.some(([, other]) => other === usual)
      ? usual
      : undefined
  }
}

/** What a media type that the spec does not name carries. A page of HTML is a gateway's. */
function usualKind(type: string): ContentKind | undefined {
  if (/[/+]json$/.test(type)) return 'json'
  if (type === 'text/html') return undefined
  return type.startsWith('text/')
    ? 'text'
    : type === 'application/octet-stream'
      ? 'binary'
      : undefined
}

function textOf(bytes: Uint8Array, contentType: string | null): string {
  const [, charset = 'utf-8'] = /charset\s*=\s*"?([\w.:+-]+)/i.exec(contentType ?? '') ?? []
  let decoder = new TextDecoder()
  try {
    decoder = new TextDecoder(charset)
  } catch {
    // The charset has no known name: read it as UTF-8.
  }
  return decoder.decode(bytes)
}
