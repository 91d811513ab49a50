/** Style sheets of editors, which the bundler takes. */
declare module "*.css";
