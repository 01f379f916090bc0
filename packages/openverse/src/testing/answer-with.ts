/** A fetch that hands out tokens and gives one response, or one made for each URL, to all else. */
export function answerWith(body: unknown, status = 200): () => typeof fetch {
  return () => async (input) =>
    isForToken(input)
      ? Response.json({ access_token: 'a-token', expires_in: 36_000 })
      : body instanceof Response
        ? body.clone()
        : Response.json(typeof body === 'function' ? body(urlOf(input)) : body, { status })
}

/** Whether a request is one for a token. */
export function isForToken(input: string | URL | Request): boolean {
  return urlOf(input).pathname.endsWith('/v1/auth_tokens/token/')
}

function urlOf(input: string | URL | Request): URL {
  return new URL(input instanceof Request ? input.url : input)
}
