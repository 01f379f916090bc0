/** A source that cannot be read at all, or not any further. A line that is wrong is no such error. */
export class SourceError extends Error {
  override readonly name = 'SourceError'
}
