let address = '';
exports.read = () => address;
exports.connect = (to) => {
  address = to;
  return address;
};
require('./wrap.cjs')(exports);
