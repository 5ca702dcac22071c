declare module 'validate-web-annotation' {
  export default function validate(annotation: unknown): boolean
}
