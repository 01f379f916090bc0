declare module 'mime-db' {
  /** What is known of each media type. */
  const database: Readonly<Record<string, object>>
  export = database
}
