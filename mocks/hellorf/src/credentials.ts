/** What Hellorf hands out to an application. */
export interface HellorfCredentials {
  readonly clientId: string
  readonly clientSecret: string
}

/** The example values of the vendor's documents. */
export const hellorfCredentials: HellorfCredentials = {
  clientId: '4fiodcz8xjl6p8nbzfex2',
  clientSecret: '9b530aa85723c06a90879bee8f5096d7',
}
