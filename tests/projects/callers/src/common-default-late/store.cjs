let address = '';
const store = module.exports;
store.read = () => address;
store.connect = function (to) {
  address = to;
};
