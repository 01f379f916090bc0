/** A fetch that gives a payload at one path, in the vendor's envelope, and goes on to another elsewhere. */
export function answerAt(
  path: string,
  data: unknown | ((url: URL) => unknown),
): (base: typeof fetch) => typeof fetch {
  return (base) => async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    if (!url.pathname.endsWith(path)) return base(input, init)
    return Response.json({ result: true, data: typeof data === 'function' ? data(url) : data })
  }
}
