interface AcmeHit {
  readonly id: string
  readonly name: string
}
interface AcmePage {
  readonly hits: readonly AcmeHit[]
  readonly next?: string
}
