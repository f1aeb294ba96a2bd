// @types/selenium-webdriver declares the folder `remote` as a file, which Node does not resolve.
declare module 'selenium-webdriver/remote/index.js' {
  export { DriverService } from 'selenium-webdriver/remote.js';
}
