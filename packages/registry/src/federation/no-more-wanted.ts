/** Why calls end of which no more is wanted. Made once, since making an error costs as much as a small page. */
let over: DOMException | undefined

/** The reason of signals when a call to several providers has all that it wanted. */
export function noMoreWanted(): DOMException {
  over ??= new DOMException('No more items are wanted.', 'AbortError')
  return over
}
