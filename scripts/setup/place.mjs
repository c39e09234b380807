import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout's own folder, wherever the command was given. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** A path inside the checkout. @param {...string} parts */
export const inRoot = (...parts) => join(root, ...parts)
