/** Runs calls one after another, in the order in which they come, whether those before succeed or fail. */
export function oneAfterAnother(): <Result>(call: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return (call) => {
    const result = last.then(call)
    last = result.catch(() => {})
    return result
  }
}
