export default class Gauge {
  level = 0;
}
