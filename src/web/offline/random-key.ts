/** A key nobody else has. `crypto.randomUUID` is there only over https and on localhost; at home a server is often asked by plain http. */
export const randomKey = (): string => crypto.randomUUID?.() ?? [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('')
