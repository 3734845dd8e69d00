/** The values that a part of a JSON schema allows. */
type ValueOf<Schema> = Schema extends { readonly enum: readonly (infer Value)[] }
  ? Value
  : Schema extends { readonly type: 'boolean' }
    ? boolean
    : Schema extends { readonly type: 'string' }
      ? string
      : Schema extends { readonly items: infer Items }
        ? readonly ValueOf<Items>[]
        : Schema extends { readonly additionalProperties: infer Values }
          ? Readonly<Record<string, ValueOf<Values>>>
          : never;

/** The options that the properties of a rule's schema describe. Defaults fill those that are not set. */
export type OptionsOf<Properties> = { readonly [Name in keyof Properties]: ValueOf<Properties[Name]> };
