/** Where a worker's script lies: beside the module that starts it, with the same ending (.ts as written, .mjs as built). */
export const scriptBeside = (name: string, moduleUrl: string): URL => new URL(`./${name}${/\.\w+$/.exec(moduleUrl)?.[0] ?? '.ts'}`, moduleUrl)
