/** Whether a media type is one of a range, such as `application/*`. */
export function matches(range: string, media: string): boolean {
  const plain = range.split(';')[0]?.trim().toLowerCase() ?? ''
  return plain === media || plain === '*/*' || plain === `${media.split('/')[0]}/*`
}
