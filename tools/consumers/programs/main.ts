import { tryHellorf } from './try-hellorf.ts'

// Address and credentials come from the environment.
console.log(JSON.stringify(await tryHellorf()))
