/**
 * Parts over one context, each made when it is first asked for: a transaction needs two or three stores of two dozen, and to make them all
 * takes as long as to read a person.
 */
export const partsOn = <Context>() => <Parts extends object>(makers: { readonly [Name in keyof Parts]: (context: Context) => Parts[Name] }): ((context: Context) => Readonly<Parts>) => {
  interface Whole {
    readonly context: Context
    readonly made: Partial<Parts>
  }
  const prototype = {}
  for (const name of Object.keys(makers) as (keyof Parts & string)[]) {
    Object.defineProperty(prototype, name, {
      enumerable: true,
      get(this: Whole): Parts[typeof name] {
        return (this.made[name] ??= makers[name](this.context)) as Parts[typeof name]
      },
    })
  }
  return context => Object.assign(Object.create(prototype) as Readonly<Parts>, { context, made: {} })
}
