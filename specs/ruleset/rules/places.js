/** Where rules look, as JSONPath. */
export const operations = '$.paths[*][get,put,post,delete,options,head,patch,trace]'
export const mutations = '$.paths[*][put,post,delete,patch]'
export const parameters = `${operations}.parameters[*]`
export const responses = `${operations}.responses[*].content[*]`
