/** A fetch that hands out tokens and gives the same answer to everything else. */
export function answerWith(body: unknown, status = 200): () => typeof fetch {
  return () => async (input) =>
    isForToken(input)
      ? Response.json({ access_token: 'a-token', expires_in: 36_000 })
      : body instanceof Response
        ? body.clone()
        : Response.json(body, { status })
}

/** Whether a request is one for a token. */
export function isForToken(input: string | URL | Request): boolean {
  const url = input instanceof Request ? input.url : String(input)
  return new URL(url).pathname.endsWith('/v1/auth_tokens/token/')
}
