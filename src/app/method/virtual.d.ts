declare module "virtual:method-facts" {
  const facts: import("./facts.ts").MethodFacts;
  export default facts;
}
