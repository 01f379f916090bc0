/** Why a store cannot be used, with what to do. Its sentences follow "the store of the limits failed.". */
export class StoreProblem extends Error {
  override readonly name: 'StoreProblem' = 'StoreProblem'
}
