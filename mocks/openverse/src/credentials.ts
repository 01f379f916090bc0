/** What Openverse hands out to a registered application. */
export interface OpenverseCredentials {
  readonly clientId: string
  readonly clientSecret: string
}

/** Invented: the example of the spec's token request. */
export const openverseCredentials: OpenverseCredentials = {
  clientId: 'Nq3vZb0xLhT5uKcW8rYdE2mJsAfGoP7iQkR1tXeV',
  clientSecret: '6wHn2CkZ0pVbQmXtLrYs8DjEaUgF4oTiN1vKcR5hJxWd',
}
