/** A fault finds nothing in the response that it could spoil. It is the test's to change. */
export class FaultError extends TypeError {
  override readonly name = 'FaultError'
}
