declare const text: string
declare const bundled: object
