export interface paths {
  readonly '/search': object
}
