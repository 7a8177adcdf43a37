/** An asset's public address, as the bundler gives it. */
declare module "*?url" {
  const address: string;
  export default address;
}
