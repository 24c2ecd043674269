(function(t){t.className="js";try{var a=JSON.parse(localStorage.getItem("display")||"{}");for(var e in a)t.setAttribute("data-"+e,a[e])}catch(r){}})(document.documentElement);
