/** The parts of a package.json that speak about dependencies. */
export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly 'we-have-these-dependencies-because'?: Readonly<Record<string, string>>
}

const isSentence = (text: string | undefined) => /^\S.{9,}[.]$/.test(text ?? '')
const isExact = (version: string) => /^\d+\.\d+\.\d+(?:[-+].+)?$/.test(version)

/** What is wrong with a manifest's dependencies: no sentence, a sentence without its dependency, a version that may move. One line each. */
export const reasonProblems = (manifest: Manifest): readonly string[] => {
  const versions = { ...manifest.dependencies, ...manifest.devDependencies }
  const reasons = manifest['we-have-these-dependencies-because'] ?? {}
  return [
    ...Object.keys(versions).filter(name => !isSentence(reasons[name])).map(name => `${name}: no sentence says why we have it`),
    ...Object.keys(reasons).filter(name => !(name in versions)).map(name => `${name}: a reason, but no such dependency`),
    ...Object.entries(versions).filter(([, version]) => !isExact(version)).map(([name, version]) => `${name}: ${version} is not one exact version`),
  ]
}
