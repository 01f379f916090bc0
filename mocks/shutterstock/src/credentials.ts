/** What Shutterstock hands out to an application, and the token that a customer granted it. */
export interface ShutterstockCredentials {
  readonly consumerKey: string
  readonly consumerSecret: string
  readonly token: string
}

/** Invented. */
export const shutterstockCredentials: ShutterstockCredentials = {
  consumerKey: 'mockKey8vQ2tLr5Nw9Xz',
  consumerSecret: 'mockSecret3bYd7KfPj1Hs6Mc',
  token: 'v2/mockToken4gRn0WqEx8Ua5Ti9Oz',
}
