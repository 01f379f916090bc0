/** The type of a `content-type`, in lower case and without parameters. */
export function mediaTypeOf(contentType: string | null | undefined): string {
  return contentType?.split(';')[0]?.trim().toLowerCase() ?? ''
}

/** The parameter of a `content-type`, such as its boundary. */
export function mediaParameter(contentType: string, name: string): string | undefined {
  const quoted = `"((?:[^"\\\\]|\\\\.)*)"`
  const [, inQuotes, plain] =
    new RegExp(`;\\s*${name}\\s*=\\s*(?:${quoted}|([^;\\s"]+))`, 'i').exec(contentType) ?? []
  return inQuotes?.replace(/\\(.)/g, '$1') ?? plain
}

/** Whether a media type is JSON. */
export function isJson(contentType: string): boolean {
  return /^(?:application|text)\/json$|\+json$/.test(mediaTypeOf(contentType))
}

/** Whether a media type is XML. */
export function isXml(contentType: string): boolean {
  return /^(?:application|text)\/xml$|\+xml$/.test(mediaTypeOf(contentType))
}

/** Whether a media type falls under one of the spec, which may be a range such as `image/*`. */
export function matches(range: string, mediaType: string): boolean {
  const [type, subtype] = mediaTypeOf(range).split('/')
  const [actualType, actualSubtype] = mediaType.split('/')
  return (type === '*' || type === actualType) && (subtype === '*' || subtype === actualSubtype)
}

/** The ranges that a media type falls under, the most exact first. */
export function rangesFor(ranges: readonly string[], mediaType: string): string[] {
  const vagueness = (range: string): number => mediaTypeOf(range).split('*').length
  return ranges
    .filter((range) => matches(range, mediaType))
    .sort((one, other) => vagueness(one) - vagueness(other))
}
