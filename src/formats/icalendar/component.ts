/** One parameter of a property: `ROLE=CHAIR`, `MEMBER="a","b"`. The name is upper case; values are decoded (RFC 6868) and without quotes. */
export interface Parameter {
  readonly name: string
  readonly values: readonly string[]
}

/** One content line (RFC 5545 §3.1): an upper-case name, parameters in their order, and the value as it stands in the text. */
export interface Property {
  readonly name: string
  readonly parameters: readonly Parameter[]
  readonly value: string
  /** Where it begins in the text that was read, from 1; 0 for one that was made. */
  readonly line: number
}

/** A `BEGIN … END` block. Nothing is dropped: what we do not know is here as well, in its order. */
export interface Component {
  readonly name: string
  readonly properties: readonly Property[]
  readonly components: readonly Component[]
  readonly line: number
}

/** A property that is made, not read. */
export const property = (name: string, value: string, parameters: readonly Parameter[] = []): Property => ({ name, parameters, value, line: 0 })

/** A component that is made, not read. */
export const component = (name: string, properties: readonly Property[], components: readonly Component[] = []): Component =>
  ({ name, properties, components, line: 0 })

/** The first property of that name. */
export const firstOf = (of: Component, name: string): Property | undefined => of.properties.find((property) => property.name === name)

/** All properties of that name, in their order. */
export const allOf = (of: Component, name: string): readonly Property[] => of.properties.filter((property) => property.name === name)

/** A parameter that has one value. An unquoted comma in it was meant as a comma: `CN=Doe, John` is one name. */
export const parameterOf = (of: Property, name: string): string | null =>
  of.parameters.find((parameter) => parameter.name === name)?.values.join(',').trim() ?? null
